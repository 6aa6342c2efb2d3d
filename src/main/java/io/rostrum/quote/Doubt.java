package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;

/** What lowers the confidence of a frame that the models are sure of. */
final class Doubt {

    /** What somebody praised or blamed, or never said, is no words of theirs: kept, but below what is counted by default. */
    private static final double UNSAID = 0.5;

    private static final int SUBJECT = 6; // words of a subject at most

    private static final int THAT = TokenHashes.of("that");

    private Doubt() {}

    /** Share of the confidence that is left, (0, 1]. */
    static double of(CueFrame frame, Reading reading) {
        boolean isClause = frame.content().side() == Side.AROUND
                || hasVerbOrMark(frame.content(), reading)
                || PhraseReport.is(frame, reading);
        boolean isUnsaid =
                NotSaid.is(frame, reading) || Attitude.is(frame, reading) || Label.is(frame.content(), reading);
        return isClause && !isUnsaid ? 1 : UNSAID;
    }

    /** Whether the content has a verb that is no mere gerund nor all of a relative clause, or stands in quotation marks. */
    private static boolean hasVerbOrMark(Content content, Reading reading) {
        int verbs = isOpenedClause(content.from(0), reading) ? 1 : 0;
        for (int part = 0; part < content.parts(); part++) {
            for (int token = content.from(part); token < content.to(part); token++) {
                if (reading.regionOf[token] >= 0 && !isNickname(reading.regionOf[token], reading)) {
                    return true;
                }
                Tag tag = reading.tagOf(token);
                verbs += reading.isFiniteVerb(token) || tag == Tag.TO || tag == Tag.VB ? 1 : 0;
                verbs -= token > content.from(part) && isRelative(token, reading) ? 1 : 0;
            }
        }
        return verbs > 0;
    }

    /** "That she", whatever its verb is taken for. */
    private static boolean isOpenedClause(int token, Reading reading) {
        return reading.word[token] == THAT && token + 1 < reading.tokens() && reading.isTag(token + 1, Tag.PRP);
    }

    /** One word in marks between names: Karl "Iron" Ost. */
    private static boolean isNickname(int region, Reading reading) {
        int from = reading.regionFrom[region];
        int to = reading.regionTo[region];
        return to - from <= 3
                && from > 0
                && to < reading.tokens()
                && reading.isTag(from - 1, Tag.NNP)
                && reading.isTag(to, Tag.NNP);
    }

    /** "that", "which" or "who" between a noun and a clause: "the parties that brought her down", "rules that she set". */
    private static boolean isRelative(int token, Reading reading) {
        Tag tag = reading.tagOf(token);
        boolean canBe = tag == Tag.WDT || tag == Tag.WP || reading.word[token] == THAT;
        return canBe && reading.tagOf(token - 1).isNoun() && verbFollows(token + 1, reading);
    }

    /** Whether a finite verb, or a subject and then one, stands there. */
    private static boolean verbFollows(int token, Reading reading) {
        int at = token;
        while (at < Math.min(reading.tokens(), token + SUBJECT) && isOfSubject(reading.tagOf(at))) {
            at++;
        }
        return at < reading.tokens() && reading.isFiniteVerb(at);
    }

    private static boolean isOfSubject(Tag tag) {
        return tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.PRP || tag == Tag.PRP$;
    }
}
