package io.rostrum.leader;

import io.rostrum.article.Span;
import io.rostrum.article.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides whom a role phrase means, by the article's day, the persons named before, and where it was written. */
final class RoleResolver {

    private static final double BY_COUNTRY = 0.95;
    private static final double BY_ANTECEDENT = 0.85;
    private static final double BY_PLACE = 0.7;

    private final RegistryIndex index;
    private final Text text;
    private final LocalDate day;
    private final Dateline dateline;
    private final Sightings sightings;

    RoleResolver(RegistryIndex index, Text text, LocalDate day, Dateline dateline, Sightings sightings) {
        this.index = index;
        this.text = text;
        this.day = day;
        this.dateline = dateline;
        this.sightings = sightings;
    }

    /** Adds a mention when it is clear who is meant. */
    void read(RolePhrase phrase) {
        if (!phrase.definite() || phrase.when() == RolePhrase.When.SOMEBODY_ELSE || isPartOfSomethingElse(phrase)) {
            return;
        }
        if (phrase.country() != null) {
            byCountry(phrase);
        } else if (phrase.words().standsAlone()) {
            alone(phrase);
        }
    }

    /** "the president-led", "the chancellor candidate": the noun goes on. */
    private boolean isPartOfSomethingElse(RolePhrase phrase) {
        int next = phrase.end();
        return next < text.tokens()
                && (Set.of("candidate", "hopeful", "nominee", "-").contains(text.lower(next))
                        || text.lower(next).equals("of") && phrase.country() == null);
    }

    private void byCountry(RolePhrase phrase) {
        List<String> roles = phrase.words().rolesIn(phrase.country());
        Sighting antecedent = antecedent(phrase, roles);
        if (antecedent != null) {
            add(phrase, antecedent.person(), BY_COUNTRY, antecedent.mention().span());
            return;
        }
        Leader holder = day == null ? null : holder(phrase, phrase.country(), roles);
        if (holder != null) {
            add(phrase, Person.of(holder), BY_COUNTRY, null);
        }
    }

    private Leader holder(RolePhrase phrase, Country country, List<String> roles) {
        return switch (phrase.when()) {
            case NOW -> index.offices.holder(country, roles, day);
            case NEXT -> index.offices.next(country, roles, day);
            case OUSTED -> index.offices.last(country, roles, day);
            case FORMER, SOMEBODY_ELSE -> null;
        };
    }

    private void alone(RolePhrase phrase) {
        Sighting antecedent = antecedent(phrase, phrase.words().rolesIn(null));
        if (antecedent != null) {
            add(phrase, antecedent.person(), BY_ANTECEDENT, antecedent.mention().span());
            return;
        }
        Country country = country(phrase);
        Leader holder = day == null || country == null
                ? null
                : holder(phrase, country, phrase.words().rolesIn(country));
        if (holder != null) {
            add(phrase, Person.of(holder), BY_PLACE, null);
        }
    }

    /** The country of a role that names none: the only one that has the role. */
    private Country country(RolePhrase phrase) {
        if (phrase.words() == RoleWords.POPE) {
            return withRole(index.countries.longest(Text.of("Vatican City"), 0, 2), phrase);
        }
        if (text.lower(phrase.end() - 1).equals("taoiseach")) {
            return withRole(index.countries.longest(Text.of("Ireland"), 0, 1), phrase);
        }
        if (dateline.country() != null) {
            return dateline.country();
        }
        return onlyCountryOfSentence(phrase);
    }

    private static Country withRole(PhraseTrie.Match<Country> match, RolePhrase phrase) {
        return match == null || phrase.words().roles().isEmpty()
                ? null
                : match.values().get(0);
    }

    private Country onlyCountryOfSentence(RolePhrase phrase) {
        int sentence = text.sentenceOf(phrase.begin());
        Country only = null;
        for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
            PhraseTrie.Match<Country> match = text.isCapitalised(token) ? countryOrCapital(token) : null;
            Country found = match == null ? null : match.values().get(0);
            boolean hasHolder = found != null
                    && day != null
                    && index.offices.holder(found, phrase.words().rolesIn(found), day) != null;
            if (hasHolder && only != null && !only.equals(found)) {
                return null;
            }
            only = hasHolder ? found : only;
        }
        return only;
    }

    private PhraseTrie.Match<Country> countryOrCapital(int token) {
        PhraseTrie.Match<Country> country = index.country(text, token, text.tokens());
        return country != null ? country : index.capitals.longest(text, token, text.tokens());
    }

    /** The person named last who holds the role, or was introduced with it. */
    private Sighting antecedent(RolePhrase phrase, List<String> roles) {
        List<Sighting> seen = sightings.all();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Sighting sighting = seen.get(i);
            boolean wasCalledSo = phrase.country() == null && sighting.role() == phrase.words();
            if (wasCalledSo && phrase.when() == RolePhrase.When.NOW || holds(sighting.person(), phrase, roles)) {
                return sighting;
            }
        }
        return null;
    }

    private boolean holds(Person person, RolePhrase phrase, List<String> roles) {
        if (person.leader() == null || day == null) {
            return false;
        }
        return person.leader().offices().stream()
                .filter(office -> roles.contains(office.role()))
                .filter(office -> phrase.country() == null
                        || office.country().equals(phrase.country().code()))
                .anyMatch(office -> switch (phrase.when()) {
                    case NOW -> office.covers(day);
                    case NEXT -> office.start().isAfter(day);
                    case OUSTED, FORMER -> office.end() != null && !office.end().isAfter(day);
                    case SOMEBODY_ELSE -> false;
                });
    }

    /** Reads "his Russian counterpart"; gives the token after it, the same token when there is none. */
    int counterpart(int token) {
        boolean starts = Set.of("his", "her", "the", "their").contains(text.lower(token));
        PhraseTrie.Match<Country> country =
                starts && token + 2 < text.tokens() ? index.country(text, token + 1, text.tokens()) : null;
        if (country == null
                || country.end() >= text.tokens()
                || !text.lower(country.end()).equals("counterpart")
                || day == null) {
            return token;
        }
        Leader holder = roleOfLastLeader().stream()
                .map(role -> index.offices.holder(country.values().get(0), List.of(role), day))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (holder == null) {
            return token;
        }
        sightings.add(Mention.Kind.ROLE, token, country.end() + 1, Person.of(holder), BY_ANTECEDENT, null, null);
        return country.end() + 1;
    }

    private List<String> roleOfLastLeader() {
        List<Sighting> seen = sightings.all();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Leader leader = seen.get(i).person().leader();
            if (leader != null && leader.inOffice(day)) {
                List<String> roles = leader.offices().stream()
                        .filter(office -> office.covers(day))
                        .map(Office::role)
                        .distinct()
                        .toList();
                return roles.contains("chancellor") ? List.of("chancellor", "prime_minister", "president") : roles;
            }
        }
        return List.of();
    }

    private void add(RolePhrase phrase, Person person, double confidence, Span antecedent) {
        sightings.add(Mention.Kind.ROLE, phrase.begin(), phrase.end(), person, confidence, phrase.words(), antecedent);
    }
}
