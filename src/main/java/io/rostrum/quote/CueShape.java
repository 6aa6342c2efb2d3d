package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;

/** Clauses whose shape alone tells that a word is a cue, on which side its content stands, or who its source is. */
final class CueShape {

    private static final int SAYING = 5; // level of words that are mostly cues
    private static final int COMMA = TokenHashes.of(",");
    private static final int THAT = TokenHashes.of("that");
    private static final int CALLING = TokenHashes.of("calling");
    private static final int WITH = TokenHashes.of("with");
    private static final int WHEN = TokenHashes.of("when");
    private static final int WHILE = TokenHashes.of("while");

    private final Reading reading;
    private final CueClause clause;

    CueShape(Reading reading) {
        this.reading = reading;
        this.clause = new CueClause(reading);
    }

    /**
     * Whether the words before are a clause and those after the cue cannot be its content: they tell to whom, where and
     * when, and each verb in them has a word before it that opens a clause.
     */
    boolean canOnlyBeFronted(int token) {
        if (reading.level[token] < SAYING) {
            return false;
        }
        int unit = reading.unitOf[token];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int after = ClauseWords.ADDRESSED.contains(reading.text.lower(token)) ? pastPhrase(token + 1, to) : token + 1;
        if (after < to && !reading.isTag(after, Tag.IN) && !isWhen(token, after) && !isPause(after)
                || clause.fronted(clause.subject(token, from), from) < 2
                || clause.isMarker(reading.isTag(from, Tag.CC) ? from + 1 : from)) {
            return false;
        }
        boolean opened = false;
        for (int at = after; at < to; at++) {
            boolean isVerb = reading.isFiniteVerb(at);
            if (reading.regionOf[at] >= 0
                    || reading.word[at] == THAT
                    || isVerb && !opened
                    || reading.isTag(at, Tag.TO) && at + 1 < to && reading.isTag(at + 1, Tag.VB)) {
                return false;
            }
            opened = !isVerb && (opened || clause.isMarker(at));
        }
        return true;
    }

    /** "said when he came home" tells when; "asked when he came home" is a question. */
    private boolean isWhen(int cue, int token) {
        return reading.word[token] == WHEN && !reading.text.lower(cue).startsWith("ask")
                || reading.word[token] == WHILE;
    }

    /** A full stop, a dash, or a comma before "as they left". */
    private boolean isPause(int token) {
        boolean opens = token + 1 < reading.tokens() && reading.word[token] == COMMA && clause.isMarker(token + 1);
        return opens || reading.isTag(token, Tag.MARK) && ".-–—―".indexOf(reading.text.first(token)) >= 0;
    }

    /** One past a noun phrase. */
    private int pastPhrase(int token, int to) {
        int at = token;
        while (at < to && (clause.isOfPhrase(at) || reading.isTag(at, Tag.PRP))) {
            at++;
        }
        return at;
    }

    /** "'What a bridge,' sighed Varga": whether a quoted region and a subject stand right beside the cue. */
    boolean isInverted(int token) {
        int region = token == 0 ? -1 : reading.regionOf[token - 1];
        return region >= 0
                && reading.stop(region) > 0
                && reading.level[token] >= SAYING - 1
                && token + 1 < reading.tokens()
                && reading.unitOf[token + 1] == reading.unitOf[token]
                && isSubjectAlone(reading.chunks.firstFrom(token + 1), token + 1);
    }

    /** Whether a phrase begins at the token, no verb in it. */
    private boolean isSubjectAlone(int phrase, int token) {
        return phrase < reading.chunks.size
                && reading.chunks.from[phrase] == token
                && reading.finites[reading.chunks.to[phrase]] == reading.finites[token];
    }

    /** Whether the cue is the participle in "with the premier calling it 'a ruin'". */
    boolean isAbsolute(int token) {
        if (!reading.isTag(token, Tag.VBG)) {
            return false;
        }
        int from = token;
        while (from > 0 && clause.isOfPhrase(from - 1)) {
            from--;
        }
        return from < token
                && from > 0
                && reading.word[from - 1] == WITH
                && (ClauseWords.UTTER.contains(reading.text.lower(token)) || reading.word[token] == CALLING);
    }

    /** Whether the cue is the noun in "Varga's claim that the port was safe". */
    boolean isOwned(int token) {
        boolean isNoun = reading.isTag(token, Tag.NN) || reading.isTag(token, Tag.NNS);
        boolean isOwned = token > 0 && (reading.isTag(token - 1, Tag.POS) || reading.isTag(token - 1, Tag.PRP$));
        return isNoun
                && isOwned
                && token + 1 < reading.tokens()
                && reading.word[token + 1] == THAT
                && reading.unitOf[token + 1] == reading.unitOf[token];
    }

    /** "Ten years ago, Varga said, the bridge swayed": the cue and its subject in commas, all else of the unit is content. */
    boolean isParenthesis(Content content) {
        int cue = content.cue();
        int from = reading.unitStart[reading.unitOf[cue]];
        int to = reading.unitStart[reading.unitOf[cue] + 1];
        return content.side() == Side.AROUND
                && reading.level[cue] >= SAYING
                && content.from(0) == from
                && content.to(1) >= to - 1
                && reading.word[content.to(0)] == COMMA
                && reading.word[content.from(1) - 1] == COMMA
                && content.from(1) - content.to(0) < 8
                && reading.finites[cue] == reading.finites[from];
    }

    /** The source: who hears or learns does not speak, but the one that it is heard from; -1 for nobody. */
    int speaks(Content content, int source) {
        int cue = content.cue();
        if (source < 0
                || content.side() != Side.AFTER
                || !ClauseWords.HEAR.contains(reading.text.lower(cue))
                || reading.chunks.from[source] > cue) {
            return source;
        }
        int from = reading.chunks.firstFrom(cue + 2);
        boolean named =
                reading.text.is(cue + 1, "from") && from < reading.chunks.size && reading.chunks.from[from] == cue + 2;
        return named ? from : -1;
    }
}
