package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.PastTense;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;

/** "At the corner a woman leaned out", "On the bridge stood a man": a subject behind the place that opens its sentence. */
final class LocativeInversion {

    private LocativeInversion() {}

    /** Whether a place opens the sentence, and between it and the token stands no verb but "stood". */
    static boolean isBehindPlace(int token, Tokens tokens) {
        Reading reading = tokens.reading();
        int start = tokens.sentenceStart(token);
        int before = token - 1;
        boolean isInverted = isVerb(before, tokens);
        String first = tokens.text().lower(start);
        boolean opens = ClauseWords.PREPOSITIONS.contains(first) && !ClauseWords.CLAUSE_OPENERS.contains(first)
                || tokens.is(start, WordClass.PREPOSITION)
                || reading.isTag(start, Tag.RB);
        return before > start
                && opens
                && (isInverted || reading.tagOf(before).isNoun() || reading.isTag(before, Tag.RB))
                && reading.finites[isInverted ? before : token] == reading.finites[start];
    }

    /** Whether the phrase has the verb before it, or behind it the only one of the sentence, taken for a participle. */
    static boolean isSubject(int from, int to, Tokens tokens) {
        return isVerb(from - 1, tokens) || isBehindPlace(from, tokens) && PastTense.isOnly(tokens.reading(), to);
    }

    static boolean isVerb(int token, Tokens tokens) {
        return token > 0 && ClauseWords.STANDING.contains(tokens.text().lower(token));
    }
}
