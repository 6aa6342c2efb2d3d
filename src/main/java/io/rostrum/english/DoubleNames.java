package io.rostrum.english;

import io.rostrum.text.Text;

/** Names of one organisation that hold "and": the Food and Drug Administration, Standard &amp; Poor's. */
public final class DoubleNames {

    private DoubleNames() {}

    /** Whether the token is the "and" inside such a name; not in "the White House and Justice Department", which are two. */
    public static boolean isInside(Text text, int and) {
        if (and < 1 || and + 1 >= text.tokens() || !text.isCapitalised(and - 1) || !text.isCapitalised(and + 1)) {
            return false;
        }
        if (text.is(and, "&")) {
            return true;
        }
        if (!text.is(and, "and")) {
            return false;
        }
        String first = text.lower(and - 1);
        return ClauseWords.FIRMS.contains(first + "-and-" + text.lower(and + 1))
                || ClauseWords.FIELDS.contains(first)
                        && ClauseWords.ORGANISATIONS.contains(text.lower(end(text, and) - 1));
    }

    /** One past the capitalised words behind the "and". */
    public static int end(Text text, int and) {
        int end = and + 1;
        while (end < text.tokens() && text.isWord(end) && text.isCapitalised(end)) {
            end++;
        }
        return end;
    }
}
