package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** "The dam" is the Hollin dam, or the dam at Hollin, of which the article has told before. */
record DefiniteDescriptions(Reading reading) {

    private static final int BACK = 400; // tokens
    private static final int LONGEST = 3; // words before the noun

    /** The last fuller name before of the thing, as printed there; null when the article has none. */
    String fuller(int head) {
        String noun = reading.text.lower(head);
        for (int at = head - 1; at >= Math.max(0, head - BACK); at--) {
            if (reading.text.lower(at).equals(noun)) {
                int from = at;
                while (at - from < LONGEST && tells(from - 1, noun)) {
                    from--;
                }
                boolean isTitle = from == reading.text.sentenceStart(reading.text.sentenceOf(at));
                boolean isShell = ClauseWords.SHELLS.contains(noun);
                boolean many = ClauseWords.ONE_OF_MANY.contains(noun);
                int between = many ? between(at) : -1;
                int to = between > 0 ? between : from < at || isShell ? at + 1 : placed(at);
                boolean isOne = !many || between > 0 || hasName(from, at);
                if (to - from > 1 && !isTitle && isOne) {
                    return reading.text.span(from, to).in(reading.text.body());
                }
            }
        }
        return null;
    }

    /** "The trade deal" is fuller than "the deal", and does not tell which either. */
    private boolean hasName(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.text.isCapitalised(at) && !ClauseWords.PARTIES.contains(reading.text.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** One past "between Keld and Orda" behind the noun; -1 where no such words follow. */
    private int between(int head) {
        boolean begins = head + 4 < reading.tokens() && reading.text.is(head + 1, "between");
        int and = head + 2;
        while (begins && and + 1 < reading.tokens() && reading.text.isCapitalised(and)) {
            and++;
        }
        boolean two = begins && and > head + 2 && reading.text.is(and, "and") && reading.text.isCapitalised(and + 1);
        return two ? and + 2 : -1;
    }

    /** One past "at Hollin" behind the noun; one past the noun where no place follows. */
    private int placed(int head) {
        boolean at = head + 2 < reading.tokens()
                && ClauseWords.PLACING.contains(reading.text.lower(head + 1))
                && !ClauseWords.TIMES.contains(reading.text.lower(head + 2));
        int end = head + 2;
        while (at && end < reading.tokens() && reading.text.isCapitalised(end) && reading.text.isWord(end)) {
            end++;
        }
        return at && end > head + 2 ? end : head + 1;
    }

    /** A noun before the noun; before a deal also "maritime". */
    private boolean tells(int token, String noun) {
        return token >= 0
                && reading.text.isWord(token)
                && (reading.tagOf(token).isNoun()
                        || reading.isTag(token, Tag.JJ) && ClauseWords.ONE_OF_MANY.contains(noun))
                && (reading.text.isCapitalised(token) || !ClauseWords.SAYS_NOTHING.contains(reading.text.lower(token)));
    }
}
