package io.rostrum.leader;

import java.util.HashSet;
import java.util.Set;

/** Persons whom nothing introduces, and whom a pronoun may mean in the place of somebody known. */
final class OtherPersons {

    private static final int POSSESSED_WITHIN = 4;
    private static final int LONGEST_OPENING = 14;

    private final Tokens tokens;
    private Set<Integer> names; // unknown words that stand with a capital inside a sentence; null until asked for

    OtherPersons(Tokens tokens) {
        this.tokens = tokens;
    }

    private Set<Integer> names() {
        Set<Integer> names = new HashSet<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (token > tokens.sentenceStart(token)
                    && isUnknownName(token)
                    && tokens.text().isWord(token - 1)) {
                names.add(tokens.word(token));
            }
        }
        return names;
    }

    private boolean isUnknownName(int token) {
        return tokens.word(token) < Vocabulary.UNKNOWN && tokens.isNameWord(token) && !tokens.isAcronym(token);
    }

    /** Whether somebody else stands nearer to the pronoun than the antecedent, or is named right after it. */
    boolean mayBeMeant(int pronoun, Sighting antecedent) {
        return isStaff(pronoun, antecedent)
                || opensSentence(pronoun, antecedent)
                || isNamedAfterOpening(pronoun, antecedent);
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

    /** A sentence after the antecedent, or the same before it, begins with a name that nobody is known by. */
    private boolean opensSentence(int pronoun, Sighting antecedent) {
        for (int sentence = tokens.sentence(pronoun); sentence >= antecedent.sentence(); sentence--) {
            int first = tokens.text().sentenceStart(sentence);
            boolean between =
                    first > antecedent.token() || sentence == tokens.sentence(pronoun) && first < antecedent.token();
            if (between && first < pronoun && isUnknownName(first) && isSubject(first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(int first) {
        int next = first + 1;
        while (next < tokens.count() && isUnknownName(next) && tokens.followsWithBlank(next)) {
            next++;
        }
        boolean speaks = (tokens.is(next, WordClass.SPEECH)
                || tokens.is(next, WordClass.AUXILIARY)
                || tokens.isMark(next, ',')
                || tokens.isPossessive(next));
        if (speaks && names == null) {
            names = names();
        }
        return speaks && names.contains(tokens.word(next - 1));
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
