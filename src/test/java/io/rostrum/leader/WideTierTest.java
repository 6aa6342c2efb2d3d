package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of the wide tier are linked by their full name, and by nothing less. */
class WideTierTest {

    private static final String PEOPLE =
            """
            id	name	aliases	surname	gender	born	died
            W1	Bernard Orda	Bernie Orda		male	1941-01-01
            W2	Nadia Tell			female
            W3	Nadia Tell			female
            W4	Carl Ott			male
            W5	Sam R. Pell			male
            W6	Kim Dae-won		Kim	male
            W7	Rolf Udde			male
            W8	Mina Skog			female
            W11	Rolf de Moll			male
            W12	Sam Kosta Bel			male
            """;

    private static final String OFFICES =
            """
            leader_id	role	country	start	end	title	party	sources	as_of
            W1	legislator	WES	2007-01-01		Senator	P1	own	2022-07-01
            W2	governor	WES	2010-01-01	2018-01-01	Governor		own
            W3	finance_minister	SUT	2010-01-01	2018-01-01	Minister of Finance		own
            W4	legislator	NOR	1980-01-01	1990-01-01	Member		own
            W5	mayor	NOR	2014-01-01		Mayor		own
            W6	legislator	NOR	2014-01-01		Member		own
            W7	candidate	NOR	2015-01-01	2016-01-01	Candidate		own
            W7	governor	NOR	2014-01-01		Governor of Saltmark		own
            W11	mayor	NOR	2014-01-01		Mayor		own
            W12	mayor	NOR	2014-01-01		Mayor		own
            W8	running_mate	NOR	2015-01-01	2016-01-01	Candidate		own
            Q4	candidate	SUT	2007-01-01	2008-01-01	Candidate	P2	own
            """;

    private static final String PARTIES =
            """
            id	name	abbreviations	country	family	other_names
            P1	Westmark Union	WU	WES	liberal	The Unionists
            P2	Sutheni Front		SUT
            """;

    private static final String MEMBERSHIPS =
            """
            leader_id	party	start	end
            Q1	P1	2000-01-01	2010-01-01
            Q1	P2	2009-01-01
            """;

    private static final Registry REGISTRY = Registry.read(files());
    private static final MentionFinder FINDER = new MentionFinder(REGISTRY);

    private static Map<String, String> files() {
        Map<String, String> files = Norland.files();
        files.put("wide-people.tsv", Norland.padded(PEOPLE));
        files.put("wide-offices.tsv", Norland.padded(OFFICES));
        files.put("parties.tsv", Norland.padded(PARTIES));
        files.put("memberships.tsv", Norland.padded(MEMBERSHIPS));
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows            | text                                                                     | expected
        full name and country      | In Westmark, Bernie Orda spoke. Later Orda left.                         | Bernie Orda=W1, Orda=W1
        surname before full name   | Orda spoke in Westmark. Bernie Orda left.                                | Orda=W1, Bernie Orda=W1
        surname alone              | In Westmark, Orda spoke and Orda left.                                   |
        no country, no title       | Bernie Orda spoke.                                                       |
        a title of office          | Sen. Bernie Orda spoke.                                                  | Bernie Orda=W1
        a title of anybody         | Mr. Bernie Orda spoke.                                                   |
        of two the one at home     | In Suthen, Nadia Tell spoke.                                             | Nadia Tell=W3
        of two both at home        | In Suthen and in Westmark, Nadia Tell spoke.                             |
        of two by title alone      | Gov. Nadia Tell spoke.                                                   |
        long out of office         | In Norland, Carl Ott spoke.                                              |
        another initial            | In Norland, Sam T. Pell spoke.                                           |
        the initial left out       | In Norland, Sam Pell spoke.                                              | Sam Pell=W5
        what is called after him   | In Westmark, the Bernie Orda campaign ended. Orda left.                  | Orda=W1
        the surname comes first    | In Norland, Kim Dae-won spoke. Kim left.                                 | Kim Dae-won=W6, Kim=W6
        a particle opens           | In Norland, Rolf de Moll spoke. De Moll said so. Mayor de Moll sat.       | Rolf de Moll=W11, De Moll=W11, Moll=W11
        by the name between        | In Norland, Sam Kosta Bel spoke. Kosta left. Sam Kosta sat.              | Sam Kosta Bel=W12, Kosta=W12, Sam Kosta=W12
        a brother by that name     | In Norland, Sam Kosta Bel spoke. Edgar Kosta left. Kosta sat.            | Sam Kosta Bel=W12
        the core is as it was      | Westmark's Bernie Orda met Varga in Norland.                             | Bernie Orda=W1, Varga=Q1
        """)
    void linksByFullName(String what, String text, String expected) {
        Reading read = Reading.of(text);
        String found = FINDER.find(read, LocalDate.of(2015, 6, 1)).stream()
                .filter(Mention::isLeader)
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> mention.span().in(text) + "=" + mention.leaderId())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # who is meant | the second sentence                    | expected
        the nominee    | The nominee laughed.                   | The nominee=W7
        the other      | The vice presidential nominee laughed. | The vice presidential nominee=W8
        thought of     | Nobody wanted to be the nominee.       |
        another        | The nominee, Jo Brask, laughed.        |
        a man          | The businessman laughed.               | The businessman=W7
        no woman       | The businesswoman laughed.             |
        a governor     | The Saltmark governor laughed.         | The Saltmark governor=W7
        """)
    void describesByTheOfficeOfTheDay(String what, String second, String expected) {
        String text = "In Norland, Rolf Udde met Mina Skog. " + second;
        String found = FINDER.find(Reading.of(text), LocalDate.of(2015, 6, 1)).stream()
                .filter(mention -> mention.kind() == Mention.Kind.ROLE)
                .map(mention -> mention.span().in(text) + "=" + mention.leaderId())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void furtherOfficesOfTheCoreSayNothingOfSurnames() {
        Leader brandt = REGISTRY.leader("Q4");
        assertEquals(1, brandt.offices().size());
        assertEquals(
                List.of("candidate", "president"),
                brandt.terms().stream().map(Office::role).toList());
    }

    @Test
    void tellsThePartyOfTheDay() {
        Leader varga = REGISTRY.leader("Q1");
        assertEquals("P1", varga.party(LocalDate.of(2005, 1, 1)));
        assertEquals("P2", varga.party(LocalDate.of(2009, 6, 1)));
        assertEquals("P2", varga.party(LocalDate.of(2015, 1, 1)));
        assertEquals(null, varga.party(LocalDate.of(1999, 1, 1)));
        assertEquals("P1", REGISTRY.leader("W1").party(LocalDate.of(2015, 1, 1)));
        assertEquals("Westmark Union", REGISTRY.parties().get(0).name());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows   | file             | instead of | there is   | problem
        unknown party     | wide-offices.tsv | P1         | P9         | wide-offices.tsv line 2, party: no party P9 in parties.tsv
        nobody's office   | wide-offices.tsv | W5	mayor | W9	mayor | wide-offices.tsv line 6, leader_id: no leader W9
        nobody's party    | memberships.tsv  | Q1	P1    | Q99	P1   | memberships.tsv line 2, leader_id: no leader Q99
        no first day      | memberships.tsv  | 2009-01-01 | ``         | memberships.tsv line 3, start: must be a day like 2013-06-16, is empty
        party twice       | parties.tsv      | P2	Suth  | P1	Suth  | parties.tsv line 3, id: second party P1
        in both tiers     | wide-people.tsv  | W5	Sam   | Q1	Sam   | wide-people.tsv line 6, id: second leader Q1
        """)
    void namesFileLineAndField(String what, String file, String old, String put, String problem) {
        Map<String, String> files = files();
        assertTrue(files.get(file).contains(old), old);
        files.put(file, files.get(file).replaceFirst(old, put == null ? "" : put));
        String message = assertThrows(RegistryException.class, () -> Registry.read(files))
                .getMessage();
        assertTrue(message.contains(problem), message);
    }

    @Test
    void theBuiltInOneHasBothTiers() {
        Registry builtIn = Registry.builtIn();
        assertTrue(builtIn.wide().size() > 50_000, builtIn.wide().size() + " people");
        assertFalse(builtIn.leader("Q359442").isCore());
        assertEquals("Bernie Sanders", builtIn.leader("Q359442").name());
        assertEquals("Q29552", builtIn.leader("Q359442").party(LocalDate.of(2015, 6, 1)));
    }
}
