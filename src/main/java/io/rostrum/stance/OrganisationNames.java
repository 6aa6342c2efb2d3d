package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.Letters;
import io.rostrum.text.Text;

/** Where the name of an organisation that holds a stance stands in a noun phrase, and whether it means all of it. */
record OrganisationNames(Text text, CapitalisedWords names) {

    private static final int LONGEST_DATELINE = 8;

    /** Without what stands before it, "the powerful Harbour Guild"; null where the words name none: "a super PAC". */
    Phrase name(Phrase phrase) {
        int from = first(phrase);
        boolean members = phrase.head() == from && text.lower(from).endsWith("s");
        if (from == phrase.from() || from > phrase.head() || members) {
            return phrase;
        }
        boolean common = from == phrase.head() && StanceWords.COMMON_ABBREVIATIONS.contains(text.lower(from));
        return common ? null : new Phrase(from, phrase.head() + 1, phrase.head());
    }

    /** What stands before a report, and words that no name holds together: "ad targeting Norland", "Harbourite side Brandt". */
    boolean isGarbled(Phrase phrase) {
        int from = first(phrase);
        if (!names.isName(phrase.head())) {
            return false;
        }
        for (int at = phrase.from(); at < phrase.head(); at++) {
            String word = text.lower(at);
            boolean small = text.isWord(at) && !text.isCapitalised(at) && !text.isPossessive(at) && !isOrdinal(at);
            if (small && (at < from ? word.endsWith("ing") : !StanceWords.INSIDE_NAMES.contains(word))) {
                return true;
            }
        }
        return isDateline(phrase);
    }

    /** "HOLLIN, Norland — " */
    private boolean isDateline(Phrase phrase) {
        int begin = text.sentenceStart(text.sentenceOf(phrase.from()));
        if (phrase.from() != begin || !Letters.isCapital(text.body().charAt(text.end(begin) - 1))) {
            return false;
        }
        int end = Math.min(text.sentenceEnd(text.sentenceOf(begin)), begin + LONGEST_DATELINE);
        for (int at = phrase.to(); at < end && !(text.isWord(at) && !text.isCapitalised(at)); at++) {
            if (text.is(at, "-") || text.is(at, "–") || text.is(at, "—") || text.is(at, "―") || text.is(at, "--")) {
                return true;
            }
        }
        return false;
    }

    /** "Some Harbourites", "ten Harbourites", "the same Harbourites". */
    boolean isSome(Phrase phrase) {
        for (int at = Math.max(0, phrase.from() - 1); at < phrase.head(); at++) {
            String word = text.lower(at);
            boolean plain = at < phrase.from() || !text.isCapitalised(at);
            boolean number = StanceWords.NUMBERS.contains(word)
                    || !word.isEmpty() && Character.isDigit(word.charAt(0)) && !isOrdinal(at);
            if (ClauseWords.SOME.contains(word) || plain && ClauseWords.SAYS_NOTHING.contains(word) || number) {
                return true;
            }
        }
        return false;
    }

    /** "Norland's leadership", not "the opposition leadership of Norland". */
    boolean isGovernment(Phrase phrase) {
        boolean opposed = phrase.head() > 0 && text.is(phrase.head() - 1, "opposition");
        return !opposed && ClauseWords.GOVERNMENTS.contains(text.lower(phrase.head()));
    }

    /** With "some" before it. */
    Phrase withSome(Phrase phrase) {
        boolean some = phrase.from() > 0 && ClauseWords.SOME.contains(text.lower(phrase.from() - 1));
        return some ? new Phrase(phrase.from() - 1, phrase.to(), phrase.head()) : phrase;
    }

    /** Whether a place that begins here is all that the phrase names: not in "Kent Orda", "ten years Orda". */
    boolean isWhole(Phrase phrase, int place) {
        for (int at = phrase.from(); at < place; at++) {
            boolean owner = at + 1 < phrase.to() && text.isPossessive(at + 1) || text.isPossessive(at);
            boolean several = !text.isCapitalised(at) && text.lower(at).endsWith("s");
            if (!owner && text.isWord(at) && (several || text.isCapitalised(at) && names.isName(at))) {
                return false;
            }
        }
        return true;
    }

    /** The first word of the name, after a day: "on Monday the Harbour Guild". */
    private int first(Phrase phrase) {
        int from = phrase.from();
        while (from <= phrase.head() && !isOrdinal(from) && !isCapital(from)) {
            from++;
        }
        return from;
    }

    private boolean isCapital(int token) {
        return text.isCapitalised(token)
                && !ClauseWords.WEEKDAYS.contains(text.lower(token))
                && (!ClauseWords.DETERMINERS.contains(text.lower(token)) || names.isName(token));
    }

    /** "6th" */
    private boolean isOrdinal(int token) {
        String word = text.lower(token);
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1));
    }
}
