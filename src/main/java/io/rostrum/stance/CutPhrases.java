package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Noun phrases that break off before what would tell what is meant: "the corrupting influence" of whom, "plans to attend" what. */
record CutPhrases(Clauses clauses) {

    /** Whether words follow that the phrase, which ends there, cannot do without. */
    boolean isCut(Phrase core, int end) {
        return goesOnInMarks(end)
                || isOf(core, end)
                || isVerbLeft(end)
                || isBeforeNoun(core, end)
                || isFirstOfTwo(end)
                || isAbbreviated(end);
    }

    /** "Quarantines “at will”", "American ''boots on the ground''". */
    boolean goesOnInMarks(int end) {
        boolean opens = clauses.isMark(end)
                && clauses.at(end + 1, Trigger.Kind.EVALUATION) == null
                && end + 1 < clauses.to
                && clauses.text.end(end) == clauses.text.begin(end + 1)
                && clauses.text.begin(end) > clauses.text.end(end - 1);
        return opens && clauses.text.isWord(end - 1);
    }

    /** "The “fevered dreams” of a poet", not "accused the guild of fraud". */
    private boolean isOf(Phrase core, int end) {
        int of = clauses.isMark(end) ? end + 1 : end;
        return clauses.word(of).equals("of") && !new Complements(clauses).isOfVerb(core, of);
    }

    /** "Plans to attend" the feast, "guilds deciding" whether, "fishermen who have" drowned. */
    private boolean isVerbLeft(int end) {
        Tag tag = clauses.tag(end - 1);
        boolean verb = tag == Tag.VB || tag == Tag.VBG || tag == Tag.VBP || tag == Tag.VBZ;
        return verb && end < clauses.to && clauses.text.isWord(end) && !clauses.isName(end - 1);
    }

    /** "Retail" political skills, "a record streak" 71 months: a noun follows that belongs to it. */
    private boolean isBeforeNoun(Phrase core, int end) {
        Tag tag = clauses.tag(end);
        boolean adjective = tag == Tag.JJ && clauses.phrases.words().isNominal(end + 1);
        return end == core.to()
                && (adjective || tag == Tag.CD)
                && !clauses.isTime(end + 1)
                && clauses.at(end, Trigger.Kind.EVALUATION) == null;
    }

    /** "The standard strategic" and tactical rules. */
    private boolean isFirstOfTwo(int end) {
        String last = clauses.word(end - 1);
        boolean adjective = last.endsWith("ic") || last.endsWith("al") || last.endsWith("ive") || last.endsWith("ous");
        return adjective && clauses.word(end).equals("and") && clauses.tag(end + 1) == Tag.JJ;
    }

    /** "The answer to the Sept", "Roe v". */
    private boolean isAbbreviated(int end) {
        boolean dot = end < clauses.to && clauses.text.first(end) == '.';
        String last = clauses.text.lower(end - 1);
        return last.length() == 1 && Character.isLetter(last.charAt(0)) || dot && ClauseWords.MONTHS_CUT.contains(last);
    }
}
