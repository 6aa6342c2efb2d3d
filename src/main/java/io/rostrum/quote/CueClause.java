package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;
import java.util.Arrays;

/** What clause a cue stands in: its subject, what opens it, which verbs and commas are near. */
final class CueClause {

    private static final int[] MARKERS = ClauseWords.CLAUSE_MARKERS.stream()
            .mapToInt(TokenHashes::of)
            .sorted()
            .toArray();
    private static final int COMMA = TokenHashes.of(",");
    private static final int THAT = TokenHashes.of("that");

    private final Reading reading;

    CueClause(Reading reading) {
        this.reading = reading;
    }

    static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
    }

    boolean isMarker(int token) {
        return Arrays.binarySearch(MARKERS, reading.word[token]) >= 0;
    }

    /** The nearest word before that opens a clause; 0 for none in reach. */
    int marker(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 12); at--) {
            int word = reading.word[at];
            if (isMarker(at)) {
                return word;
            }
            if (reading.isFiniteVerb(at)) {
                return 1;
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before; -1 for none in reach. */
    int subject(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 10); at--) {
            Tag tag = reading.tagOf(at);
            if (tag.isNoun() || tag == Tag.PRP || tag == Tag.WP || tag == Tag.WDT) {
                return at;
            }
        }
        return -1;
    }

    int verbBefore(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 6); at--) {
            if (reading.tagOf(at).isVerb() || reading.isTag(at, Tag.MD)) {
                return reading.word[at];
            }
        }
        return 0;
    }

    int that(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 7); at++) {
            if (reading.word[at] == THAT) {
                return at - token;
            }
        }
        return 0;
    }

    /** @param subject as {@link #subject} gives it */
    int commas(int token, int subject, int from, int to) {
        int before = token > from && reading.word[token - 1] == COMMA ? 1 : 0;
        int after = token + 1 < to && reading.word[token + 1] == COMMA ? 2 : 0;
        int beforeSubject = subject > from && reading.word[subject - 1] == COMMA ? 4 : 0;
        return before + after + beforeSubject;
    }

    /**
     * Whether a whole clause and a comma stand before the verb's subject, as in "X will stay, the old premier Y said":
     * 0 without such a comma, 1 without a finite verb before it, 2 with one.
     *
     * @param subject as {@link #subject} gives it
     */
    int fronted(int subject, int from) {
        int begin = subject;
        while (begin > from && isOfPhrase(begin - 1)) {
            begin--;
        }
        if (begin <= from || reading.word[begin - 1] != COMMA) {
            return 0;
        }
        for (int at = from; at < begin - 1; at++) {
            if (reading.isFiniteVerb(at)) {
                return 2;
            }
        }
        return 1;
    }

    boolean isOfPhrase(int token) {
        Tag tag = reading.tagOf(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.POS || tag == Tag.CD;
    }

    int finiteAfter(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 15); at++) {
            if (reading.regionOf[at] < 0 && reading.isFiniteVerb(at)) {
                return bucket(at - token);
            }
        }
        return 0;
    }
}
