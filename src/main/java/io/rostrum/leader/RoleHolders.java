package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.leader.RolePhrase.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Whom a role phrase may mean, by the registry and by what the article called them.
 *
 * @param day null: nobody holds an office
 */
record RoleHolders(Tokens tokens, LocalDate day, Offices offices) {

    /** "The outgoing leader" names no office. */
    private static final List<String> LEADING = List.of("president", "prime_minister", "chancellor", "monarch");

    /** @param isExact whether a chancellor is no prime minister: not where a prime minister is named too */
    boolean mayBe(Sighting sighting, RolePhrase phrase, boolean isExact) {
        if (!sighting.person().mayBe(gender(phrase))) {
            return false;
        }
        boolean wasCalledSo = phrase.country() == null
                && phrase.when() == When.NOW
                && sighting.role() == phrase.words()
                && (!sighting.person().hasKnownOffices()
                        || day == null
                        || tokens.sentence(phrase.begin()) - sighting.sentence() <= 1);
        boolean wasThen = phrase.country() != null
                && phrase.when() == When.NOW
                && sighting.role() == phrase.words()
                && tokens.sentence(phrase.begin()) - sighting.sentence() <= 1
                && sighting.person().leader() != null
                && everHeld(sighting.person(), phrase);
        return wasCalledSo || wasThen || holds(sighting.person(), phrase, isExact);
    }

    private boolean holds(Person person, RolePhrase phrase, boolean isExact) {
        if (person.leader() == null || day == null) {
            return false;
        }
        List<String> all = phrase.words() == RoleWords.LEADER && phrase.country() == null
                ? LEADING
                : phrase.words().rolesIn(phrase.country());
        List<String> roles = isExact && phrase.words() != RoleWords.LEADER && !all.isEmpty() ? all.subList(0, 1) : all;
        return person.leader().offices().stream()
                .filter(office -> roles.contains(office.role()))
                .filter(office -> phrase.country() == null
                        || office.country().equals(phrase.country().code()))
                .anyMatch(office -> isThen(office, phrase.when()));
    }

    private boolean isThen(Office office, When when) {
        return switch (when) {
            case NOW -> office.covers(day);
            case NEW -> Offices.isNew(office, day);
            case OUTGOING -> Offices.isOutgoing(office, day);
            case NEXT -> Offices.isNext(office, day);
            case OUSTED, FORMER -> office.end() != null && !office.end().isAfter(day);
            case SOMEBODY_ELSE -> false;
        };
    }

    /** "The managing director": whether the person's office is called so, up to its "of". */
    boolean hasTitle(Person person, RolePhrase phrase) {
        if (person.leader() == null || day == null || phrase.country() != null) {
            return false;
        }
        String printed = plain(tokens.text()
                .span(phrase.begin(), phrase.end())
                .in(tokens.text().body()));
        return person.leader().offices().stream()
                .filter(office -> office.title() != null && isThen(office, phrase.when()))
                .anyMatch(office -> printed.endsWith(" " + plain(office.title().split(" of ")[0])));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /** Whether a leader ever had the office that the phrase names, or takes it soon. */
    boolean everHeld(Person person, RolePhrase phrase) {
        List<String> roles = phrase.words().rolesIn(phrase.country());
        return person.leader().offices().stream()
                .anyMatch(office -> roles.contains(office.role())
                        && (day == null || !office.start().isAfter(day) || Offices.isNext(office, day))
                        && (phrase.country() == null
                                || office.country().equals(phrase.country().code())));
    }

    /** Of "king" and "queen"; null for nouns that do not tell. */
    Gender gender(RolePhrase phrase) {
        return PersonNouns.gender(tokens.text().lower(phrase.end() - 1));
    }

    /** Who of the country is meant on the day; null when nobody is. */
    Leader holder(RolePhrase phrase, Country country) {
        List<String> roles = phrase.words().rolesIn(country);
        return switch (phrase.when()) {
            case NOW -> offices.holder(country, roles, day);
            case NEW -> offices.newest(country, roles, day);
            case OUTGOING -> offices.outgoing(country, roles, day);
            case NEXT -> offices.next(country, roles, day);
            case OUSTED -> offices.last(country, roles, day);
            case FORMER, SOMEBODY_ELSE -> null;
        };
    }
}
