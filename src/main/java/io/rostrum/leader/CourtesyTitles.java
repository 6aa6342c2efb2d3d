package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.WordClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The gender of those whose surname an article has after "Mr." or "Ms.", whatever the given name tells. */
final class CourtesyTitles {

    private final Map<Integer, Gender> genders = new HashMap<>(); // by surname
    private final Set<Integer> ofEither = new HashSet<>(); // surnames of a couple

    CourtesyTitles(Tokens tokens) {
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.is(token, WordClass.MALE_TITLE) || tokens.is(token, WordClass.FEMALE_TITLE)) {
                read(Title.at(tokens, token), tokens);
            }
        }
    }

    private void read(Title title, Tokens tokens) {
        boolean isSingle = title.gender() != null
                && tokens.isNameWord(title.end())
                && !(tokens.followsWithBlank(title.end() + 1) && tokens.isNameWord(title.end() + 1));
        if (isSingle) {
            add(tokens.word(title.end()), title.gender());
        }
    }

    private void add(int surname, Gender gender) {
        Gender before = genders.put(surname, gender);
        if (before != null && before != gender) {
            ofEither.add(surname);
        }
    }

    /** Null where no title tells, or where two do. */
    Gender of(int surname) {
        return ofEither.contains(surname) ? null : genders.get(surname);
    }
}
