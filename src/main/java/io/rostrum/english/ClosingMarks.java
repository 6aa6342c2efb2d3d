package io.rostrum.english;

import static io.rostrum.english.OpeningMarks.isSingle;

import io.rostrum.text.Letters;

/** Where the mark stands that closes a quotation, and what looks like one: apostrophes, feet and inches. */
final class ClosingMarks {

    /** How far a single mark may be from the one that closes it, in UTF-16 units. */
    private static final int SINGLE_REACH = 4000;

    private final String body;
    private final OpeningMarks openers;
    private int noSingleBefore;

    ClosingMarks(String body, OpeningMarks openers) {
        this.body = body;
        this.openers = openers;
    }

    /** UTF-16 units of the closing mark at the offset. */
    int width(int at, int to) {
        char mark = body.charAt(at);
        return isSingle(mark) && at + 1 < to && body.charAt(at + 1) == mark ? 2 : 1;
    }

    /** Offset of the mark that closes a double, or doubled, one; -1 when none does in the paragraph. */
    int ofDouble(char opener, int begin, int from, int to) {
        for (int at = begin; at < to; at++) {
            if (closes(opener, at, from, to)) {
                return at;
            }
        }
        return -1;
    }

    private boolean closes(char opener, int at, int from, int to) {
        char mark = body.charAt(at);
        return switch (opener) {
            case '«' -> mark == '»';
            case '「' -> mark == '」';
            case '『' -> mark == '』';
            case '＂', '″' -> mark == opener && closesStraight(at, from, to);
            default -> closesLatin(opener, mark, at, from, to);
        };
    }

    /** Straight, curly and low marks are mixed by those who type: each closes the others. */
    private boolean closesLatin(char opener, char mark, int at, int from, int to) {
        return switch (mark) {
            case '”' -> true;
            case '“' -> opener == '„' || closesWrongWayRound(at, to);
            case '"' -> closesStraight(at, from, to);
            case '\'', '’' -> isSingle(opener) && at + 1 < to && body.charAt(at + 1) == mark;
            default -> false;
        };
    }

    /** Typed for a closing mark: "51 percent.“ */
    private boolean closesWrongWayRound(int at, int to) {
        boolean gapAfter = at + 1 >= to || Letters.isBlank(body.charAt(at + 1));
        return gapAfter && !Letters.isBlank(body.charAt(at - 1));
    }

    private boolean closesStraight(int at, int from, int to) {
        boolean looksOpening =
                at > from && body.charAt(at - 1) == ' ' && at + 1 < to && Character.isLetter(body.charAt(at + 1));
        return !looksOpening && !isInches(at, from);
    }

    /** The last mark of 6'2" or 6′ 2″. */
    private boolean isInches(int at, int from) {
        int feet = at;
        while (feet > from && (Character.isDigit(body.charAt(feet - 1)) || body.charAt(feet - 1) == '½')) {
            feet--;
        }
        boolean digits = feet < at;
        if (feet > from && body.charAt(feet - 1) == ' ') {
            feet--;
        }
        return digits
                && feet > from + 1
                && "'’′".indexOf(body.charAt(feet - 1)) >= 0
                && Character.isDigit(body.charAt(feet - 2));
    }

    /** Offset of the apostrophe that closes a single mark: after a stop if there is one, else after a word; or -1. */
    int ofSingle(int open, int to) {
        int limit = Math.min(to, open + SINGLE_REACH);
        int found = -1;
        for (int at = Math.max(open + 2, noSingleBefore); at < limit; at++) {
            char mark = body.charAt(at);
            boolean ends = (mark == '\'' || mark == '’') && endsWord(at, to);
            char before = body.charAt(at - 1);
            if (ends && ",.?!…".indexOf(before) >= 0) {
                return at;
            }
            if (ends && !Letters.isBlank(before) && (found < 0 || body.charAt(found - 1) == 's')) {
                found = at;
            } else if (found >= 0 && openers.width(at, open, to) > 0) {
                return found;
            }
        }
        if (found < 0) {
            noSingleBefore = limit;
        }
        return found;
    }

    private boolean endsWord(int at, int to) {
        return at + 1 >= to || !Character.isLetterOrDigit(body.charAt(at + 1));
    }
}
