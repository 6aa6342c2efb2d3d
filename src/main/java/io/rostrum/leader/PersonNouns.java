package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** Tells nouns that mean one person, "spokesman", "baker", "economist", by a list and by how they end. */
final class PersonNouns {

    private static final String[] ENDINGS = {"er", "or", "ist", "man", "woman", "ian", "person", "ess", "ant"};

    private static final String QUALITY = "ness";

    private PersonNouns() {}

    /** Whether the token is a noun in the singular that means a person. */
    static boolean isOne(String word, Reading reading, int token) {
        boolean isNoun = reading.isTag(token, Tag.NN) || reading.isTag(token, Tag.NNP);
        if (!isNoun || ClauseWords.NO_PERSONS.contains(word)) {
            return false;
        }
        if (ClauseWords.PERSONS.contains(word)) {
            return true;
        }
        if (word.endsWith(QUALITY)) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** As "queen" and "businessman" tell; null where the word does not tell. */
    static Gender gender(String word) {
        if (ClauseWords.FEMALE_NOUNS.contains(word) || word.endsWith("woman")) {
            return Gender.FEMALE;
        }
        return ClauseWords.MALE_NOUNS.contains(word) || word.endsWith("man") ? Gender.MALE : null;
    }
}
