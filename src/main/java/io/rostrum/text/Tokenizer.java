package io.rostrum.text;

import java.util.Arrays;

/** One pass over a body that finds its tokens, sentences and paragraphs. */
final class Tokenizer {

    private static final int FIRST_COMBINING = 0x300;

    private final String body;
    private final IntList begins;
    private final IntList ends;
    private final IntList sentenceStarts = new IntList(64);
    private final IntList paragraphStarts = new IntList(32);
    private boolean newParagraph = true;

    Tokenizer(String body) {
        this.body = body;
        this.begins = new IntList(body.length() / 5 + 16);
        this.ends = new IntList(body.length() / 5 + 16);
    }

    Text text() {
        int at = 0;
        while (at < body.length()) {
            int point = body.codePointAt(at);
            if (point == '\n' || point == '\r') {
                newParagraph = true;
                at++;
            } else if (Letters.isBlank(point)) {
                at += Character.charCount(point);
            } else {
                int end = endOfToken(at, point);
                add(at, end);
                at = end;
            }
        }
        if (begins.size() > 0) {
            sentenceStarts.add(begins.size());
            paragraphStarts.add(begins.size());
        } else {
            sentenceStarts.add(0);
            paragraphStarts.add(0);
        }
        return new Text(body, begins.toArray(), ends.toArray(), sentenceStarts.toArray(), paragraphStarts.toArray());
    }

    private void add(int begin, int end) {
        int token = begins.size();
        if (newParagraph) {
            paragraphStarts.add(token);
            sentenceStarts.add(token);
            newParagraph = false;
        } else if (SentenceEnd.isBefore(body, begin, begins, ends)) {
            sentenceStarts.add(token);
        }
        begins.add(begin);
        ends.add(end);
    }

    private int endOfToken(int at, int point) {
        if (isApostrophe(body.charAt(at)) && isPossessiveAt(at)) {
            return at + 2;
        }
        if (!Letters.isLetterOrDigit(point)) {
            return at + Character.charCount(point);
        }
        return endOfWord(at);
    }

    /** Words hold inner hyphens, apostrophes, dots of abbreviations and separators of numbers. */
    private int endOfWord(int begin) {
        int at = begin;
        while (at < body.length()) {
            int point = body.codePointAt(at);
            if (Letters.isLetterOrDigit(point) || isCombining(point)) {
                at += Character.charCount(point);
            } else if (isInnerMark(begin, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isInnerMark(int begin, int at) {
        char mark = body.charAt(at);
        if (mark == ' ') { // what ends most words
            return false;
        }
        if (mark == '.' && isAbbreviationDot(begin, at)) {
            return true;
        }
        if (at + 1 >= body.length() || !Letters.isLetterOrDigit(body.charAt(at + 1))) {
            return false;
        }
        return switch (mark) {
            case '-', '‐', '‑', '&' -> true;
            case '\'', '’' -> !isPossessiveAt(at);
            case '.', ',' -> isDigit(at - 1) && isDigit(at + 1);
            default -> false;
        };
    }

    /** {@code U.S.} and {@code J.}: a dot after a single letter that begins the word or follows a dot. */
    private boolean isAbbreviationDot(int begin, int at) {
        boolean afterSingleLetter =
                (at - 1 == begin ? Letters.isCapital(body.charAt(begin)) : body.charAt(at - 2) == '.')
                        && Letters.isLetter(body.charAt(at - 1));
        return afterSingleLetter && !(at - 1 == begin && body.charAt(begin) == 'I' && endsSentence(at));
    }

    /** "It was I." ends a sentence; "I. M. Pei" does not. */
    private boolean endsSentence(int at) {
        return at + 2 >= body.length()
                || body.charAt(at + 1) != ' '
                || body.charAt(Math.min(at + 3, body.length() - 1)) != '.';
    }

    private boolean isPossessiveAt(int at) {
        if (at + 1 >= body.length() || (body.charAt(at + 1) | 0x20) != 's') {
            return false;
        }
        boolean endsThere = at + 2 >= body.length() || !Letters.isLetterOrDigit(body.charAt(at + 2));
        return endsThere && at > 0 && (Letters.isLetterOrDigit(body.charAt(at - 1)) || body.charAt(at - 1) == '.');
    }

    private boolean isDigit(int at) {
        return body.charAt(at) >= '0' && body.charAt(at) <= '9';
    }

    private static boolean isCombining(int point) {
        if (point < FIRST_COMBINING) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isApostrophe(char mark) {
        return mark == '\'' || mark == '’';
    }

    /** A growing array of ints: tokens are too many for boxes. */
    static final class IntList {
        private int[] values;
        private int size;

        IntList(int capacity) {
            values = new int[capacity];
        }

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int get(int index) {
            return values[index];
        }

        int size() {
            return size;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
