package io.rostrum.leader;

import java.util.List;

/** "Nils Varga, whose wife is Ilse Varga, won": of two with one surname, the one whom the sentence is about. */
final class Relatives {

    private final Tokens tokens;
    private final Sightings sightings;

    Relatives(Tokens tokens, Sightings sightings) {
        this.tokens = tokens;
        this.sightings = sightings;
    }

    /** Who is no leader and subject of the only sentence that named the leader aside; null for nobody. */
    Person subject(List<Person> bearers, Person leader) {
        Sighting aside = sightings.times(leader) == 1 ? last(leader) : null;
        if (aside == null || aside.isSubject() && !isApposed(aside)) {
            return null;
        }
        for (Person person : bearers) {
            Sighting sighting = person.leader() == null ? last(person) : null;
            boolean isMain = sighting != null
                    && sighting.isSubject()
                    && sighting.sentence() == aside.sentence()
                    && sighting.token() < aside.token();
            if (isMain) {
                return person;
            }
        }
        return null;
    }

    /** "The prime minister, Ilse Varga,". */
    private boolean isApposed(Sighting sighting) {
        return tokens.isMark(sighting.token() - 1, ',') && tokens.isMark(sighting.end(), ',');
    }

    private Sighting last(Person person) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (seen.get(i).mention().kind() == Mention.Kind.NAME
                    && seen.get(i).person().isSame(person)) {
                return seen.get(i);
            }
        }
        return null;
    }
}
