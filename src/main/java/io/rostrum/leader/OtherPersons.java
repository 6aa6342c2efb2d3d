package io.rostrum.leader;

import io.rostrum.english.WordClass;
import java.util.Set;

/** Persons beside an antecedent whom a pronoun may mean in its place. */
final class OtherPersons {

    private static final int POSSESSED_WITHIN = 4;
    private static final int LONGEST_OPENING = 14;

    /** What an article bids its reader do with who wrote it. */
    private static final Set<String> BIDS = Set.of("contact", "email", "follow", "reach");

    private final Tokens tokens;

    OtherPersons(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether somebody else stands nearer to the pronoun than the antecedent, or is named right after it. */
    boolean mayBeMeant(int pronoun, Sighting antecedent) {
        return isStaff(pronoun, antecedent) || isNamedAfterOpening(pronoun, antecedent) || isWriter(pronoun);
    }

    /** "Follow her on the web." */
    private boolean isWriter(int pronoun) {
        return pronoun == tokens.sentenceStart(pronoun) + 1
                && BIDS.contains(tokens.text().lower(pronoun - 1));
    }

    /** "Varga's lawyer said she": the lawyer, likely. */
    private boolean isStaff(int pronoun, Sighting antecedent) {
        if (!tokens.isPossessive(antecedent.end())) {
            return false;
        }
        int limit = Math.min(pronoun, antecedent.end() + POSSESSED_WITHIN);
        for (int token = antecedent.end() + 1; token < limit; token++) {
            if (tokens.is(token, WordClass.STAFF)) {
                return antecedent.sentence() == tokens.sentence(pronoun);
            }
        }
        return false;
    }

    /** "In her speech, Ott said": she is Ott. */
    private boolean isNamedAfterOpening(int pronoun, Sighting antecedent) {
        int start = tokens.sentenceStart(pronoun);
        if (antecedent.token() >= start || pronoun - start > 3 || !tokens.is(start, WordClass.PREPOSITION)) {
            return false;
        }
        int limit = Math.min(tokens.sentenceEnd(pronoun) - 1, pronoun + LONGEST_OPENING);
        for (int token = pronoun + 1; token < limit; token++) {
            if (tokens.isMark(token, ',')) {
                return tokens.isNameWord(token + 1)
                        && tokens.word(token + 1) != antecedent.surname()
                        && !tokens.is(token + 1, WordClass.TITLE);
            }
        }
        return false;
    }
}
