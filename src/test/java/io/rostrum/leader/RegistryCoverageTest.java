package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when {@code conf/leaders} knows the offices that it says it knows. */
class RegistryCoverageTest {

    private static final Registry REGISTRY = Registry.builtIn();
    private static final Offices OFFICES = new Offices(REGISTRY);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 1);

    private static final List<String> HEADS = List.of(
            "president",
            "prime_minister",
            "chancellor",
            "monarch",
            "supreme_leader",
            "pope",
            "head_of_state",
            "effective_leader",
            "party_leader",
            "governor_general",
            "other");

    /** Codes without a head at times: states that were not yet, or no more, and a time without any government. */
    private static final Set<String> NOT_ALWAYS = Set.of(
            "EUE", "SUN", "YUG", "XXX", "XTB", "XSC", "XSL", "XNC", "ERI", "SSD", "TLS", "SOM", "PLW", "PSE", "XKX",
            "AND", "HKG");

    @Test
    void everyCountryHasAHeadEachYearSince1992() {
        Set<String> without = new TreeSet<>();
        for (Country country : REGISTRY.countries()) {
            if (country.isOrganisation() || NOT_ALWAYS.contains(country.code())) {
                continue;
            }
            for (LocalDate day = LocalDate.of(1992, 7, 1); !day.isAfter(LAST); day = day.plusYears(1)) {
                if (OFFICES.holder(country, HEADS, day) == null) {
                    without.add(country.code() + " " + day.getYear());
                }
            }
        }
        // the council of 1994 in Kiribati, captains regent of San Marino not known, Peru after February 2026 not known
        assertEquals(
                List.of("KIR 1994", "PER 2026", "SMR 1994", "SMR 1995", "SMR 1998", "SMR 1999"), List.copyOf(without));
    }

    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource(
            textBlock =
                    """
        # organisation  first year
        UNO,            1990
        NATO,           1990
        IMF,            1990
        WBG,            1990
        WHO,            1990
        IAEA,           1990
        EUCOM,          1990
        EUPARL,         1990
        AFU,            1990
        ASEAN,          1990
        WTO,            1990
        LAS,            1992
        EUHR,           2000
        EUCO,           2010
        """)
    void everyOrganisationHasAHeadEachYear(String code, int since) {
        for (LocalDate day = LocalDate.of(since, 7, 1); !day.isAfter(LAST); day = day.plusYears(1)) {
            if (!(code.equals("WTO") && Set.of(1999, 2020).contains(day.getYear()))) { // the post was vacant
                assertNotNull(OFFICES.holder(country(code), List.of("igo_head"), day), code + " " + day);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            textBlock =
                    """
        # role           country day        holder
        prime_minister,  FRA,    1990-06-01, Michel Rocard
        prime_minister,  FRA,    1992-01-01, Édith Cresson
        prime_minister,  RUS,    1996-06-01, Viktor Chernomyrdin
        prime_minister,  RUS,    1999-01-01, Yevgeny Primakov
        president,       DEU,    1990-10-03, Richard von Weizsäcker
        president,       ITA,    1995-01-01, Oscar Luigi Scalfaro
        prime_minister,  POL,    1993-01-01, Hanna Suchocka
        president,       UKR,    1994-01-01, Leonid Kravchuk
        prime_minister,  CHN,    1989-06-04, Li Peng
        president,       IRL,    1995-01-01, Mary Robinson
        president,       URY,    1992-01-01, Luis Alberto Lacalle
        president,       DZA,    1997-01-01, Liamine Zeroual
        prime_minister,  SGP,    1990-06-01, Lee Kuan Yew
        igo_head,        EUPARL, 1996-01-01, Klaus Hänsch
        igo_head,        AFU,    1994-04-07, Salim Ahmed Salim
        """)
    void heldBy(String role, String country, LocalDate day, String name) {
        assertEquals(name, OFFICES.holder(country(country), List.of(role), day).name());
    }

    private static Country country(String code) {
        return REGISTRY.countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
