package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.Set;

/** The words before a cue that belong to it: auxiliaries, adverbs, negations, and verbs that take it with "to". */
final class CueGroup {

    private final Reading reading;
    private final int verb;

    /** First token of the group; the verb itself when it stands alone. */
    final int from;

    CueGroup(Reading reading, int verb) {
        this.reading = reading;
        this.verb = verb;
        int first = reading.unitStart[reading.unitOf[verb]];
        int at = verb;
        while (at > first && belongs(at - 1)) {
            at--;
        }
        this.from = at;
    }

    private boolean belongs(int token) {
        String word = word(token);
        return reading.regionOf[token] < 0
                && (ClauseWords.BE.contains(word)
                        || ClauseWords.HAVE.contains(word)
                        || ClauseWords.DO.contains(word)
                        || ClauseWords.MODALS.contains(word)
                        || ClauseWords.NEGATIONS.contains(word)
                        || ClauseWords.GUESSES.contains(word)
                        || ClauseWords.SEEM.contains(word)
                        || ClauseWords.REFUSALS.contains(word)
                        || ClauseWords.isAdverb(word)
                        || reading.isTag(token, Tag.TO)
                        || isOfNoTime(token)
                        || isJoinedVerb(token));
    }

    /** "at no time", "at no point". */
    private boolean isOfNoTime(int token) {
        return ClauseWords.NO_TIME.contains(word(token)) && word(token - 1).equals("no")
                || word(token).equals("no") && ClauseWords.NO_TIME.contains(word(token + 1))
                || word(token).equals("at") && word(token + 1).equals("no");
    }

    /** "confirm or" in "did not confirm or deny". */
    private boolean isJoinedVerb(int token) {
        return token > 0
                        && reading.isTag(token, Tag.CC)
                        && reading.isTag(token - 1, Tag.VB)
                        && !word(token).equals("and")
                || reading.isTag(token, Tag.VB) && reading.isTag(token + 1, Tag.CC);
    }

    private String word(int token) {
        return token < 0 || token >= reading.tokens() ? "" : reading.text.lower(token);
    }

    boolean has(Set<String> words) {
        for (int token = from; token < verb; token++) {
            if (words.contains(word(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb's deed is denied: by one negation or refusal, not by two, and not "not only". */
    boolean isNegated() {
        int negations = 0;
        for (int token = from; token < verb; token++) {
            boolean refuses = ClauseWords.REFUSALS.contains(word(token)) && reading.isTag(token + 1, Tag.TO);
            boolean negates =
                    ClauseWords.NEGATIONS.contains(word(token)) && !ClauseWords.MERELY.contains(word(token + 1));
            negations += refuses || negates || isOfNoTime(token) && word(token).equals("at") ? 1 : 0;
        }
        return negations % 2 == 1;
    }
}
