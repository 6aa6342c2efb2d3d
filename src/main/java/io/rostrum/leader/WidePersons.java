package io.rostrum.leader;

import io.rostrum.text.Folding;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom of the wide tier a full name means: who held an office about that time in a country that the article names, or
 * has a title like "Sen." before the name.
 */
final class WidePersons {

    /** A name is nobody's before it is known: candidates are known a year before they take office. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 20;

    private final WideNames names;
    private final Tokens tokens;
    private final LocalDate day;
    private final CountriesNamed places;

    WidePersons(WideNames names, Tokens tokens, LocalDate day, CountriesNamed places) {
        this.names = names;
        this.tokens = tokens;
        this.day = day;
        this.places = places;
    }

    /** Null when it means nobody, or several could be meant. */
    Leader meant(int begin, int end, Title title) {
        List<Leader> bearers = names.bearers(tokens.text(), begin, end);
        if (bearers.isEmpty()) {
            bearers = names.bearersWithoutInitial(tokens.text(), begin, end);
        }
        if (bearers.isEmpty()) {
            return null;
        }
        List<Leader> known = bearers.stream()
                .filter(leader -> Person.of(leader).mayBe(title.gender()) && isOfTime(leader))
                .toList();
        List<Leader> atHome = known.stream().filter(this::isCountryNamed).toList();
        return !atHome.isEmpty() ? onlyOne(atHome) : title.isOfficeholders() ? onlyOne(known) : null;
    }

    private static Leader onlyOne(List<Leader> leaders) {
        return leaders.size() == 1 ? leaders.get(0) : null;
    }

    private boolean isOfTime(Leader leader) {
        return day == null
                || leader.offices().stream()
                        .anyMatch(office -> !office.start().isAfter(day.plusYears(YEARS_BEFORE))
                                && !office.endedBefore(day.minusYears(YEARS_AFTER)));
    }

    private boolean isCountryNamed(Leader leader) {
        return leader.offices().stream().anyMatch(office -> places.name(office.country()));
    }

    /** The word by which the person is known after the full name, as a number of the article's words. */
    int surname(Leader leader, int begin, int end) {
        if (leader.surname() != null) {
            String surname = Folding.of(leader.surname());
            for (int token = begin; token < end; token++) {
                if (Folding.ofLower(tokens.text().lower(token)).equals(surname)) {
                    return tokens.word(token);
                }
            }
        }
        return tokens.word(end - 1);
    }
}
