package io.rostrum.evaluate;

import io.rostrum.text.Span;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** The words of a text as {@code score_quotes.py} counts them: {@code \w+(?:['’]\w+)?}. */
final class ScoredWords {

    private final String text;
    private final BitSet starts = new BitSet();

    ScoredWords(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            if (isWord(at)) {
                starts.set(at);
                at = endOfWord(at);
                boolean joined = at + 1 < text.length() && isApostrophe(at) && isWord(at + 1);
                at = joined ? endOfWord(at + 1) : at;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
    }

    /** Offsets where the words begin that begin in one of the spans. */
    BitSet in(List<Span> spans) {
        BitSet words = new BitSet();
        for (Span span : spans) {
            for (int at = starts.nextSetBit(span.begin()); at >= 0 && at < span.end(); at = starts.nextSetBit(at + 1)) {
                words.set(at);
            }
        }
        return words;
    }

    /** Offsets where the words begin, in their order. */
    int[] all() {
        return starts.stream().toArray();
    }

    /** The word that begins at the offset, in lower case. */
    String at(int start) {
        int end = endOfWord(start);
        boolean joined = end + 1 < text.length() && isApostrophe(end) && isWord(end + 1);
        return text.substring(start, joined ? endOfWord(end + 1) : end).toLowerCase(Locale.ROOT);
    }

    /** The last capitalised word of the spans without possessive ending; null when there is none. */
    String surname(List<Span> spans) {
        String last = null;
        for (Span span : spans) {
            int at = span.begin();
            while (at < span.end()) {
                int end = at;
                boolean starts =
                        text.charAt(at) >= 'A' && text.charAt(at) <= 'Z' && (at == span.begin() || !isWordBefore(at));
                while (starts && end < span.end() && (end == at || isNamePart(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                last = end > at + 1 ? text.substring(at, end) : last;
                at = Math.max(end, at + 1);
            }
        }
        return last == null ? null : last.replaceFirst("['’]s$", "");
    }

    private boolean isNamePart(int at) {
        return isWord(at) || isApostrophe(at) || text.charAt(at) == '-';
    }

    private boolean isWordBefore(int at) {
        int point = text.codePointBefore(at);
        return isWordPoint(point);
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length() && isWord(end)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '’';
    }

    private boolean isWord(int at) {
        return isWordPoint(text.codePointAt(at));
    }

    /** Python's {@code \w}: letters, numbers of any sort, underscore; no combining marks. */
    private static boolean isWordPoint(int point) {
        int type = Character.getType(point);
        return point == '_'
                || Character.isLetterOrDigit(point)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
