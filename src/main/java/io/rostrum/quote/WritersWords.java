package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.Set;

/** What the writer adds behind a content, or puts between cue and content: it belongs to neither. */
final class WritersWords {

    private static final int LIKELY = 3; // level of words that are often cues

    private final Reading reading;

    WritersWords(Reading reading) {
        this.reading = reading;
    }

    /** Where the content begins that the models let begin at the token. */
    int begin(int cue, int from) {
        int day = afterDay(cue + 1);
        if (from == cue + 1 && day > from && opensClause(day)) {
            return day;
        }
        return reading.text.is(from, "that") && ClauseWords.PLAIN_SAY.contains(word(cue)) ? thing(cue, from) : from;
    }

    /** One past "Thursday" or "Thursday evening"; the token itself where no day is told. */
    private int afterDay(int token) {
        boolean isDay = ClauseWords.WEEKDAYS.contains(word(token));
        return isDay ? token + (ClauseWords.LENGTHS.contains(word(token + 1)) ? 2 : 1) : token;
    }

    private boolean opensClause(int token) {
        return token < reading.tokens()
                && (word(token).equals("that")
                        || reading.isTag(token, Tag.DT)
                        || reading.isTag(token, Tag.PRP)
                        || reading.isTag(token, Tag.PRP$)
                        || reading.isTag(token, Tag.NNP));
    }

    /** "said Tuesday the tale that he tells is untrue": nobody says a thing to a thing, so the content begins with it. */
    private int thing(int cue, int that) {
        int from = afterDay(cue + 1);
        boolean isThing =
                from < that - 1 && reading.isTag(from, Tag.DT) && !ClauseWords.LENGTHS.contains(word(that - 1));
        for (int token = from; token < that; token++) {
            Tag tag = reading.tagOf(token);
            isThing &= tag == Tag.DT || tag == Tag.JJ || tag.isNoun();
        }
        return isThing ? from : that;
    }

    /** Where the content ends that the models let end later. */
    int end(int cue, int from, int to) {
        boolean subordinate = ClauseWords.OPENING.contains(word(reading.unitStart[reading.unitOf[cue]]));
        for (int at = from + 2; at < to - 1; at++) {
            boolean added = isComma(at) && isAdded(cue, from, at + 1);
            boolean main = subordinate && (isComma(at) || isDash(at)) && isMain(at + 1);
            boolean judged = isDash(at) && isSamePromise(at, to);
            if (reading.regionOf[at] < 0 && (added || main || judged || SharedSubject.begins(at, reading))) {
                return at;
            }
            boolean closes = reading.regionOf[at - 1] >= 0 && reading.regionOf[at] < 0;
            if (closes && (isReception(at) || isSourceOfAll(at) || isTime(at) || isOthersTurn(at, to))) {
                return at;
            }
        }
        return word(to - 1).equals(";") ? to - 1 : to;
    }

    private boolean isDash(int token) {
        char mark = reading.text.first(token);
        return mark == '–' || mark == '—' || mark == '―';
    }

    private boolean isComma(int token) {
        return reading.text.first(token) == ',';
    }

    /** ", playing down", ", as did", ", which has", ", to the joy of". */
    private boolean isAdded(int cue, int from, int at) {
        boolean comment = ClauseWords.COMMENTS.contains(word(at));
        boolean likewise = word(at).equals("as")
                && (ClauseWords.DO.contains(word(at + 1)) || ClauseWords.HAVE.contains(word(at + 1)));
        boolean since =
                word(at).equals("which") && ClauseWords.NOW.contains(word(at + 1)) && isBackshifted(cue, from, at);
        return comment || likewise || since || isReception(at) || isVerdict(at) || isRelation(at);
    }

    /** ", in contrast to", ", in an apparent reference to". */
    private boolean isRelation(int at) {
        return opens(at, "in", ClauseWords.RELATIONS);
    }

    /** "according to two guests" behind the marks: who told the writer. */
    private boolean isSourceOfAll(int at) {
        return word(at).equals("according") && word(at + 1).equals("to");
    }

    /** "while Orda urged both to '…'" behind the marks: another quotation. */
    private boolean isOthersTurn(int at, int to) {
        boolean isOther = (word(at).equals("while") || word(at).equals("whereas"))
                && !word(at + 1).endsWith("ing");
        int cue = at + 1;
        while (isOther && cue < to && reading.regionOf[cue] < 0 && reading.level[cue] < LIKELY) {
            cue++;
        }
        return isOther
                && cue < to
                && reading.level[cue] >= LIKELY
                && reading.regionOf[cue] < 0
                && reading.quoted[to] > reading.quoted[cue];
    }

    /** "hours after the polls closed" behind the marks. */
    private boolean isTime(int at) {
        return ClauseWords.TIMES_BESIDE.contains(word(at))
                && (word(at + 1).equals("after") || word(at + 1).equals("before"));
    }

    /** "— the same pledge she broke": what the writer calls it, to the end. */
    private boolean isSamePromise(int dash, int to) {
        boolean isSame = word(dash + 1).equals("the") && word(dash + 2).equals("same");
        boolean judged = isSame || isVerdict(dash + 1);
        for (int token = dash + 1; judged && token < to; token++) {
            judged = !isDash(token);
        }
        return judged;
    }

    /** ", a claim few believe": what the writer calls it, in a clause of its own. */
    private boolean isVerdict(int at) {
        boolean isCalled = word(at).equals("a") || word(at).equals("an");
        int next = at + 2;
        return isCalled
                && ClauseWords.WORDS.contains(word(at + 1))
                && next < reading.tokens()
                && !isComma(next)
                && !word(next).equals("of");
    }

    /** Whether what was said then is told in the past: what is told in the present after that is the writer's. */
    private boolean isBackshifted(int cue, int from, int to) {
        boolean then = false;
        for (int token = from; token < to; token++) {
            then |= ClauseWords.BACKSHIFTED.contains(word(token));
        }
        return then && reading.isTag(cue, Tag.VBD);
    }

    private boolean isReception(int at) {
        return opens(at, "to", ClauseWords.RECEPTIONS);
    }

    /** Whether the preposition stands there and one of the words soon after it. */
    private boolean opens(int at, String preposition, Set<String> words) {
        for (int token = at + 1; word(at).equals(preposition) && token <= at + 3; token++) {
            if (words.contains(word(token))) {
                return true;
            }
        }
        return false;
    }

    /** "When she said …, nobody laughed": a subject and its verb after the comma. */
    private boolean isMain(int at) {
        int token = at;
        while (token < reading.tokens() && token < at + 6 && isOfSubject(reading.tagOf(token))) {
            token++;
        }
        while (token < reading.tokens() && token > at && reading.isTag(token, Tag.RB)) {
            token++;
        }
        return token > at && token < reading.tokens() && (reading.isFiniteVerb(token) || reading.isTag(token, Tag.VBN));
    }

    private static boolean isOfSubject(Tag tag) {
        return tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.PRP || tag == Tag.PRP$ || tag == Tag.POS;
    }

    private String word(int token) {
        return token < 0 || token >= reading.tokens() ? "" : reading.text.lower(token);
    }
}
