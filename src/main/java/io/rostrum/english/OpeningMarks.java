package io.rostrum.english;

import io.rostrum.text.Letters;
import java.util.List;

/** Which marks open a quotation: by the mark, and where the mark has no side of its own, by what stands around it. */
final class OpeningMarks {

    private static final List<String> ELISIONS =
            ClauseWords.ELISIONS.stream().map(word -> word + " ").toList();

    private final String body;

    OpeningMarks(String body) {
        this.body = body;
    }

    /**
     * UTF-16 units of the mark that opens at the offset; 0 when none does.
     *
     * @param from where the paragraph, or what is read of it, begins
     * @param to   one past the paragraph
     */
    int width(int at, int from, int to) {
        char mark = body.charAt(at);
        return switch (mark) {
            case '“', '„', '‟', '«', '「', '『' -> at + 1 < to ? 1 : 0;
            case '"', '”', '＂', '″' -> opensBeforeWord(at, 1, from, to) ? 1 : 0;
            case '\'', '‘', '’', '`' -> {
                if (at + 1 < to && body.charAt(at + 1) == mark) {
                    yield opensBeforeWord(at, 2, from, to) ? 2 : 0;
                }
                yield opensBeforeWord(at, 1, from, to) && opensSingle(at, mark) ? 1 : 0;
            }
            default -> 0;
        };
    }

    static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’' || mark == '`';
    }

    private boolean opensBeforeWord(int at, int width, int from, int to) {
        int inside = at + width;
        return inside < to && !Letters.isBlank(body.charAt(inside)) && (at == from || opensAfter(body.charAt(at - 1)));
    }

    private static boolean opensAfter(char before) {
        return !Character.isLetterOrDigit(before) && ".!?…%".indexOf(before) < 0;
    }

    /** A single mark opens before a word that is no elision ('em, '90s). */
    private boolean opensSingle(int at, char mark) {
        char next = body.charAt(at + 1);
        boolean beforeWord = Character.isLetter(next) || next == '[' || next == '…';
        return (mark == '\'' || mark == '‘')
                && beforeWord
                && ELISIONS.stream().noneMatch(elision -> body.startsWith(elision, at + 1));
    }
}
