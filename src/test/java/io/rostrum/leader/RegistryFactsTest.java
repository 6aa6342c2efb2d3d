package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code conf/leaders} says is true, as far as facts known from elsewhere can tell. */
class RegistryFactsTest {

    private static final Registry REGISTRY = Registry.builtIn();
    private static final Offices OFFICES = new Offices(REGISTRY);
    private static final LocalDate FROM = LocalDate.of(1990, 1, 1);

    /** Offices that one person holds at a time. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "vice_president",
            "prime_minister",
            "chancellor",
            "monarch",
            "supreme_leader",
            "pope",
            "igo_head");

    private static final Set<String> G20 = Set.of(
            "ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF",
            "KOR", "TUR", "GBR", "USA");

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            textBlock =
                    """
        # role           country day        holder
        president,        USA,   1992-06-01, George H. W. Bush
        president,        USA,   2001-01-19, Bill Clinton
        president,        USA,   2001-01-20, George W. Bush
        president,        USA,   2013-06-16, Barack Obama
        president,        USA,   2026-06-01, Donald Trump
        vice_president,   USA,   2009-01-20, Joe Biden
        vice_president,   USA,   1995-01-01, Al Gore
        candidate,        USA,   2008-10-01, John McCain
        foreign_minister, USA,   2012-01-01, Hillary Clinton
        foreign_minister, USA,   2026-06-01, Marco Rubio
        prime_minister,   GBR,   1990-11-27, Margaret Thatcher
        prime_minister,   GBR,   1990-11-28, John Major
        prime_minister,   GBR,   2013-06-16, David Cameron
        prime_minister,   GBR,   2026-07-21, Andy Burnham
        foreign_minister, GBR,   2003-03-20, Jack Straw
        monarch,          GBR,   2022-09-09, Charles III
        president,        FRA,   2013-06-16, François Hollande
        prime_minister,   FRA,   2025-10-01, Sébastien Lecornu
        chancellor,       DEU,   2005-11-21, Gerhard Schröder
        chancellor,       DEU,   2005-11-22, Angela Merkel
        chancellor,       DEU,   2025-05-06, Friedrich Merz
        foreign_minister, DEU,   1999-03-24, Joschka Fischer
        president,        RUS,   2010-01-01, Dmitry Medvedev
        prime_minister,   RUS,   2010-01-01, Vladimir Putin
        president,        RUS,   2013-06-16, Vladimir Putin
        foreign_minister, RUS,   1999-06-01, Igor Ivanov
        president,        SYR,   2013-06-16, Bashar al-Assad
        president,        EGY,   2013-06-30, Mohamed Morsi
        supreme_leader,   IRN,   2015-07-14, Ali Khamenei
        president,        IRN,   2015-07-14, Hassan Rouhani
        prime_minister,   ISR,   2015-07-14, Benjamin Netanyahu
        president,        PSE,   2015-07-14, Mahmoud Abbas
        president,        TWN,   2017-01-01, Tsai Ing-wen
        president,        XKX,   2012-01-01, Atifete Jahjaga
        pope,             VAT,   2013-02-27, Benedict XVI
        pope,             VAT,   2025-05-08, Leo XIV
        president,        ZAF,   1994-05-10, Nelson Mandela
        prime_minister,   JPN,   2025-10-21, Sanae Takaichi
        prime_minister,   IND,   2010-01-01, Manmohan Singh
        foreign_minister, IND,   2015-01-01, Sushma Swaraj
        president,        KOR,   2016-01-01, Park Geun-hye
        supreme_leader,   PRK,   2009-04-06, Kim Jong-il
        foreign_minister, CHN,   2023-07-01, Qin Gang
        president,        TUR,   2013-06-03, Abdullah Gül
        igo_head,         UNO,   2006-12-31, Kofi Annan
        igo_head,         UNO,   2007-01-01, Ban Ki-moon
        igo_head,         NATO,  2016-06-13, Jens Stoltenberg
        igo_head,         EUCOM, 1999-12-01, Romano Prodi
        igo_head,         EUCO,  2015-06-22, Donald Tusk
        igo_head,         EUHR,  2025-01-01, Kaja Kallas
        igo_head,         EUPARL, 2015-01-01, Martin Schulz
        igo_head,         IMF,   2011-12-01, Christine Lagarde
        igo_head,         WBG,   1998-01-01, James Wolfensohn
        igo_head,         WHO,   2020-03-11, Tedros Adhanom Ghebreyesus
        igo_head,         WTO,   2000-01-01, Mike Moore
        igo_head,         IAEA,  2003-03-01, Mohamed ElBaradei
        igo_head,         AFU,   2010-01-01, Jean Ping
        igo_head,         LAS,   1995-01-01, Ahmed Asmat Abdel-Meguid
        igo_head,         ASEAN, 2010-01-01, Surin Pitsuwan
        prime_minister,   HUN,   2026-08-10, Péter Magyar
        president,        CHL,   2026-03-11, José Antonio Kast
        """)
    void heldBy(String role, String country, LocalDate day, String name) {
        Leader holder = OFFICES.holder(country(country), List.of(role), day);
        assertNotNull(holder);
        assertEquals(name, holder.name());
    }

    @Test
    void noOfficeOfOneHasTwoHoldersButForTheListedOnes() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String key : keys()) {
            List<Leader> holders = holdersOf(key);
            for (Leader one : holders) {
                for (Leader other : holders) {
                    overlap(key, one, other, found);
                }
            }
        }
        assertEquals(
                listed().stream().collect(Collectors.joining("\n")),
                found.stream().collect(Collectors.joining("\n")),
                "src/test/resources/leader/overlaps.tsv lists every real overlap");
    }

    private static void overlap(String key, Leader one, Leader other, Set<String> found) {
        for (Office a : officesOf(one, key)) {
            for (Office b : officesOf(other, key)) {
                boolean isOverlap =
                        !one.id().equals(other.id()) && !a.start().isAfter(b.start()) && a.covers(b.start());
                if (isOverlap
                        && (a.end() == null || a.end().isAfter(FROM))
                        && !found.contains(row(key, other, one, a))) {
                    found.add(row(key, one, other, b));
                }
            }
        }
    }

    private static String row(String key, Leader one, Leader other, Office from) {
        return String.join("\t", key, one.name(), other.name(), from.start().toString());
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = RegistryFactsTest.class.getResourceAsStream("/leader/overlaps.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyCountryHasAHeadToday() {
        LocalDate today = LocalDate.of(2026, 11, 1);
        List<String> headless = new ArrayList<>();
        for (Country country : REGISTRY.countries()) {
            List<String> roles = List.of(
                    "president",
                    "prime_minister",
                    "chancellor",
                    "monarch",
                    "supreme_leader",
                    "pope",
                    "igo_head",
                    "head_of_state",
                    "effective_leader",
                    "party_leader",
                    "governor_general",
                    "other");
            if (OFFICES.holder(country, roles, today) == null) {
                headless.add(country.code());
            }
        }
        assertEquals(List.of("EUE", "SUN", "XXX", "YUG"), headless);
    }

    @Test
    void everyMemberOfTheG20HasHadAForeignMinisterSince1992() {
        for (LocalDate day = LocalDate.of(1992, 9, 1);
                day.isBefore(LocalDate.of(2026, 11, 1));
                day = day.plusYears(1)) {
            for (String code : G20) {
                assertNotNull(OFFICES.holder(country(code), List.of("foreign_minister"), day), code + " " + day);
            }
        }
    }

    @Test
    void leadersHaveOfficesNamesAndSurnamesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        for (Leader leader : REGISTRY.core()) {
            assertTrue(!leader.offices().isEmpty(), leader.id() + " has no office");
            assertTrue(leader.name().indexOf('(') < 0, leader.name());
            assertTrue(leader.name().contains(" ") || leader.surname() != null, leader.name() + " is half a name");
            names.add(leader.name());
        }
        assertTrue(names.size() > 3800, names.size() + " names");
    }

    private static Country country(String code) {
        return REGISTRY.countries().stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Leader leader : REGISTRY.core()) {
            leader.offices().stream()
                    .filter(office -> SINGLE.contains(office.role())
                            || office.role().equals("foreign_minister") && G20.contains(office.country()))
                    .forEach(office -> keys.add(office.country() + "\t" + office.role()));
        }
        return keys;
    }

    private static List<Leader> holdersOf(String key) {
        return REGISTRY.core().stream()
                .filter(leader -> !officesOf(leader, key).isEmpty())
                .toList();
    }

    private static List<Office> officesOf(Leader leader, String key) {
        return leader.offices().stream()
                .filter(office -> (office.country() + "\t" + office.role()).equals(key))
                .toList();
    }
}
