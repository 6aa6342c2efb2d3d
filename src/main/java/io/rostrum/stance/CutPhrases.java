package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Party;
import java.util.regex.Pattern;

/** Noun phrases that break off before what would tell what is meant: "the corrupting influence" of whom, "plans to attend" what. */
record CutPhrases(Clauses clauses) {

    private static final Pattern OPENED = Pattern.compile("(^|\\s)'\\p{L}");
    private static final Pattern CLOSED = Pattern.compile("\\p{L}'(\\s|$)");

    /** Whether words follow that the phrase, which ends there, cannot do without. */
    boolean isCut(Phrase core, int end) {
        return goesOnInMarks(end)
                || isOf(core, end)
                || isVerbLeft(core, end)
                || isObjectLeft(end)
                || isWithoutResult(core, end)
                || isBeforeNoun(core, end)
                || isFirstOfTwo(end)
                || isFirstOfSeries(end)
                || isAbbreviated(end);
    }

    /** Whether a name goes on: "Saint Keld, Orda, police", "King Jr. Day", the "Harbour/Mill merger". */
    boolean isCut(Phrase name, Party as) {
        int end = name.to();
        boolean organisation = as.type() == Party.Type.ORGANISATION && (goesOnInMarks(end) || isPlaceOf(end));
        return isJoinedOn(end) || as.id() == null && (organisation || isNameOn(end));
    }

    /** Whether a mark opens and none closes: "Orda's 'taste". */
    boolean isHalfQuoted(String words) {
        boolean curly = words.contains("‘") && !words.contains("’");
        return curly || OPENED.matcher(words).find() && !CLOSED.matcher(words).find();
    }

    private boolean isJoinedOn(int end) {
        return end + 1 < clauses.to
                && clauses.text.first(end) == '/'
                && clauses.text.begin(end) == clauses.text.end(end - 1)
                && clauses.text.isWord(end + 1);
    }

    /** "Quarantines “at will”", "American ''boots on the ground''". */
    private boolean goesOnInMarks(int end) {
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

    /** "Improving" what, "plans to attend" the feast, "guilds deciding" whether, "fishermen who have" drowned. */
    private boolean isVerbLeft(Phrase core, int end) {
        Tag tag = clauses.tag(end - 1);
        boolean verb = tag == Tag.VB || tag == Tag.VBG || tag == Tag.VBP || tag == Tag.VBZ;
        String last = clauses.word(end - 1);
        boolean deed = end - core.from() == 1 && last.endsWith("ing") && !last.contains("-");
        return deed || verb && end < clauses.to && clauses.text.isWord(end) && !clauses.isName(end - 1);
    }

    /** "Workers who demanded" a wage. */
    private boolean isObjectLeft(int end) {
        boolean begins = end < clauses.to
                && (clauses.text.first(end) == '$'
                        || clauses.tag(end) == Tag.CD
                        || ClauseWords.ARTICLES.contains(clauses.word(end)));
        return begins && clauses.tag(end - 1) == Tag.VBD;
    }

    /** "Her position of not allowing fishermen" to do what. */
    private boolean isWithoutResult(Phrase core, int end) {
        boolean result = clauses.word(end).equals("to") && clauses.tag(end + 1) == Tag.VB;
        for (int at = core.to(); result && at < end; at++) {
            if (ClauseWords.WANT_RESULT.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "Tulsa, Okla., police officer": the place of what follows. */
    private boolean isPlaceOf(int end) {
        return end + 3 < clauses.to
                && clauses.text.first(end) == ','
                && clauses.text.isCapitalised(end + 1)
                && clauses.text.first(end + 2) == '.'
                && clauses.text.begin(end + 2) == clauses.text.end(end + 1);
    }

    /** "King Jr. Day": a name that goes on behind a dot. */
    private boolean isNameOn(int end) {
        return end + 1 < clauses.to
                && clauses.text.first(end) == '.'
                && clauses.text.begin(end) == clauses.text.end(end - 1)
                && clauses.isName(end - 1)
                && clauses.text.isCapitalised(end + 1)
                && !ClauseWords.DAYS.contains(clauses.text.lower(end + 1));
    }

    /** "Retail" political skills, "a record streak" 71 months: a noun follows that belongs to it. */
    private boolean isBeforeNoun(Phrase core, int end) {
        int next = end;
        while (clauses.isMark(next) && clauses.tag(end - 1) == Tag.JJ) { // ''soft'' herrings
            next++;
        }
        if (next > end && clauses.phrases.words().isNominal(next)) {
            return true;
        }
        Tag tag = clauses.tag(end);
        boolean adjective = tag == Tag.JJ
                && !clauses.word(end).endsWith("ing")
                && clauses.phrases.words().isNominal(end + 1);
        return end == core.to()
                && (adjective || tag == Tag.CD)
                && !clauses.isTime(end + 1)
                && clauses.at(end, Trigger.Kind.EVALUATION) == null;
    }

    /** "The standard strategic" and tactical rules, "appeal to young", liberal voters. */
    private boolean isFirstOfTwo(int end) {
        String last = clauses.word(end - 1);
        boolean adjective = last.endsWith("ic") || last.endsWith("al") || last.endsWith("ive") || last.endsWith("ous");
        boolean and = adjective && clauses.word(end).equals("and");
        boolean comma = clauses.tag(end - 1) == Tag.JJ && clauses.word(end).equals(",");
        return (and || comma) && clauses.tag(end + 1) == Tag.JJ;
    }

    /** "The health", safety and well-being of fishermen. */
    private boolean isFirstOfSeries(int end) {
        int last = new Series(clauses).end(end);
        return last > 0 && clauses.word(last).equals("of");
    }

    /** "The answer to the Sept", "Roe v". */
    private boolean isAbbreviated(int end) {
        boolean dot = end < clauses.to && clauses.text.first(end) == '.';
        String last = clauses.text.lower(end - 1);
        return last.length() == 1 && Character.isLetter(last.charAt(0)) || dot && ClauseWords.MONTHS_CUT.contains(last);
    }
}
