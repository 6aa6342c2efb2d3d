package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/**
 * Frames whose source did not say the content, though the cue is there: who did not say, said little on, is urged by
 * others, or decided to; what the writer guesses; what would be, were it said.
 */
final class NotSaid {

    private final Reading reading;
    private final CueFrame frame;
    private final int cue;
    private final int source; // first token of the source that stands before the cue; -1 when there is none
    private final CueGroup group;
    private final boolean utters;

    private NotSaid(CueFrame frame, Reading reading) {
        this.reading = reading;
        this.frame = frame;
        this.cue = frame.content().cue();
        int from = frame.source() < 0 ? cue : reading.chunks.from[frame.source()];
        this.source = from < cue ? from : -1;
        this.group = new CueGroup(reading, cue);
        this.utters = ClauseWords.UTTER.contains(word(cue));
    }

    static boolean is(CueFrame frame, Reading reading) {
        NotSaid not = new NotSaid(frame, reading);
        return not.utters && (not.isNegated() || not.isInverted())
                || not.isFronted()
                || not.isOfLittle()
                || not.isRefused()
                || not.isSupposed()
                || not.isGuessed()
                || not.isAddressed()
                || not.isAct()
                || not.isOfThings()
                || not.isOfOthers();
    }

    /** "did not say", "left without saying", "stopped short of saying". */
    private boolean isNegated() {
        return group.isNegated() || reading.isTag(cue, Tag.VBG) && ClauseWords.OMISSIONS.contains(word(group.from - 1));
    }

    /** "said little on how", "offered no clue as to when", "offered no view on whether". */
    private boolean isOfLittle() {
        boolean isLittle = ClauseWords.LITTLE.contains(word(cue + 1));
        boolean isNone = word(cue + 1).equals("no");
        return cue + 2 < reading.tokens()
                && (isLittle && !reading.isFiniteVerb(cue + 2)
                        || isNone && ClauseWords.CLUES.contains(word(cue + 2))
                        || isNone && isOpenQuestion(frame.content().from(0)));
    }

    /** "of when", "on whether", "as to how": a question behind a preposition. */
    private boolean isOpenQuestion(int token) {
        boolean isGoverned = reading.isTag(token - 1, Tag.IN) || reading.isTag(token - 1, Tag.TO);
        return isGoverned && token > cue + 2 && ClauseWords.QUESTION_WORDS.contains(word(token));
    }

    /** "Did Varga say", "Never has Varga said", "Had Varga said"; but "Only in May did Varga say". */
    private boolean isInverted() {
        boolean bare = !reading.isTag(cue, Tag.VBD) && !reading.isTag(cue, Tag.VBZ);
        String before = source < 0 ? "" : word(source - 1);
        boolean asks = ClauseWords.DO.contains(before)
                || ClauseWords.HAVE.contains(before)
                || ClauseWords.MODALS.contains(before);
        String first = word(reading.unitStart[reading.unitOf[cue]]);
        boolean denies = first.equals("nor") || first.equals("neither");
        return (bare || denies) && asks && !first.equals("only");
    }

    /** "At no time has Varga promised", "Had Varga promised": the verb before its subject, and what makes it untrue. */
    private boolean isFronted() {
        int first = reading.unitStart[reading.unitOf[cue]];
        int auxiliary = source < 0 ? -1 : beforeName();
        boolean isBefore = auxiliary >= first
                && (ClauseWords.DO.contains(word(auxiliary))
                        || ClauseWords.HAVE.contains(word(auxiliary))
                        || ClauseWords.MODALS.contains(word(auxiliary)));
        if (!isBefore) {
            return false;
        }
        boolean isCondition = auxiliary == first || reading.isTag(auxiliary - 1, Tag.CC);
        return isCondition || FrontedDenial.stands(first, auxiliary, reading);
    }

    /** "declined to say", "stopped short of saying", where the first verb is taken for the cue. */
    private boolean isRefused() {
        int verb = cue + 1;
        while (verb < reading.tokens() && verb < cue + 4 && !reading.tagOf(verb).isVerb()) {
            verb++;
        }
        if (ClauseWords.REFUSALS.contains(word(cue))
                && word(verb).equals("be")
                && word(verb + 1).equals("drawn")) {
            return true;
        }
        boolean isDenied = ClauseWords.DENYING.contains(word(cue))
                && reading.isTag(cue + 1, Tag.VBG)
                && ClauseWords.UTTER.contains(word(cue + 1))
                && frame.content().from(0) > cue + 1;
        if (isDenied || isDeclined()) {
            return true;
        }
        boolean to = ClauseWords.REFUSALS.contains(word(cue)) && word(verb - 1).equals("to");
        boolean of = ClauseWords.OMISSIONS.contains(word(cue)) && ClauseWords.OMISSIONS.contains(word(verb - 1));
        return (to || of) && ClauseWords.UTTER.contains(word(verb)) && !group.isNegated();
    }

    /** "declined to comment": what is not done, with no word in marks. */
    private boolean isDeclined() {
        int from = frame.content().from(0);
        return ClauseWords.DECLINING.contains(word(cue))
                && !group.isNegated()
                && word(cue + 1).equals("to")
                && from > cue
                && from <= cue + 2
                && reading.regionOf[from] < 0;
    }

    /** "if she says", "whether she said", "nor has she said", "nobody said", "it was not she who said". */
    private boolean isSupposed() {
        int before = source < 0 ? -1 : beforeName();
        return source >= 0
                && (ClauseWords.NOBODY.contains(word(source))
                        || isSameUnit(before) && ClauseWords.NOBODY.contains(word(before)));
    }

    /** The token before the source, names passed over that are no part of its phrase. */
    private int beforeName() {
        int first = reading.unitStart[reading.unitOf[cue]];
        int before = source - 1;
        while (before > first && reading.text.isCapitalised(before)) {
            before--;
        }
        return before;
    }

    /** "probably hopes", "perhaps she thinks", "must think", "seems to believe"; but "seemed to say" is said. */
    private boolean isGuessed() {
        return group.has(ClauseWords.GUESSES)
                || group.has(ClauseWords.PERHAPS)
                || !utters && group.has(ClauseWords.SEEM)
                || source > 0 && ClauseWords.GUESSES.contains(word(reading.unitStart[reading.unitOf[cue]]));
    }

    /** "Varga, asked whether …, said", "Varga smiled when asked whether …". */
    private boolean isAskedInPassing() {
        boolean asks = ClauseWords.INFORM.contains(word(cue))
                || ClauseWords.ADDRESSED.contains(word(cue)) && !ClauseWords.UTTER.contains(word(cue));
        boolean follows = reading.chunks.to[frame.source()] == cue - 1; // "Varga once asked" is her question
        return asks && (follows ? word(cue - 1).equals(",") : ClauseWords.OCCASIONS_ASKED.contains(word(cue - 1)));
    }

    /** "Varga is being urged to", "Varga is said to", "'A ruin', Varga told": others speak. */
    private boolean isAddressed() {
        boolean toDo =
                ClauseWords.INFORM.contains(word(cue)) && word(cue + 1).equals("to"); // "Varga told to expect rain"
        boolean passive = ClauseWords.ADDRESSED.contains(word(cue))
                && (group.has(ClauseWords.BE) || toDo)
                && !word(cue).endsWith("ing");
        boolean bare =
                ClauseWords.INFORM.contains(word(cue)) && frame.content().side() == Side.BEFORE && !isSameUnit(cue + 1);
        return source >= 0 && (passive || bare || isAskedInPassing());
    }

    /** "decided to row", "aims to win": no words. */
    private boolean isAct() {
        Content content = frame.content();
        return content.side() == Side.AFTER
                && ClauseWords.ACTS.contains(word(cue))
                && reading.regionOf[content.from(0)] < 0
                && (ClauseWords.ACT_GOES_ON.contains(word(content.from(0)))
                        || word(cue + 1).equals("to") && !ClauseWords.UTTER.contains(word(cue + 2)));
    }

    /**
     * "shrugged off limits that she had set", "alluding to carts that had passed": the clause is about the things before
     * it, as no listeners are named or it has no subject of its own.
     */
    private boolean isOfThings() {
        int that = frame.content().from(0);
        if (!word(that).equals("that") || that < cue + 2 || !reading.isTag(that - 1, Tag.NNS)) {
            return false;
        }
        if (that + 1 < reading.tokens() && reading.isFiniteVerb(that + 1)) {
            return true;
        }
        for (int token = cue + 1; token < that; token++) {
            Tag tag = reading.tagOf(token);
            if (!tag.isNoun() && tag != Tag.DT && tag != Tag.JJ && tag != Tag.RP && tag != Tag.PRP$) {
                return false;
            }
        }
        return !ClauseWords.ADDRESSED.contains(word(cue));
    }

    /** "Denounced suggestions by Moll that he would resign": Moll said so. */
    private boolean isOfOthers() {
        boolean isAfter = frame.content().side() == Side.AFTER;
        for (int token = cue + 1; isAfter && isSameUnit(token) && !reading.isFiniteVerb(token); token++) {
            if (ClauseWords.WORDS.contains(word(token)) && word(token + 1).equals("by")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSameUnit(int token) {
        return token >= 0 && token < reading.tokens() && reading.unitOf[token] == reading.unitOf[cue];
    }

    private String word(int token) {
        return token < 0 || token >= reading.tokens() ? "" : reading.text.lower(token);
    }
}
