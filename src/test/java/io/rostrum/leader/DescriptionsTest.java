package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is called again, resolved by what the article calls them and by what the registry knows them to be. */
class DescriptionsTest {

    private static final double COUNTED = 0.5;

    private static final String PEOPLE =
            """
            id	name	aliases	surname	gender	born	died
            C1	Aron Keld			male
            C2	Berit Holm			female
            C3	Cato Lund			male
            C4	Dora Vik			female
            """;

    private static final String OFFICES =
            """
            leader_id	role	country	start	end	title	party	sources	as_of
            C1	candidate	NOR	2015-01-01	2015-10-01	presidential candidate, then nominee	P1	own
            C2	candidate	NOR	2015-01-01	2015-10-01	presidential candidate, then nominee	P2	own
            C3	candidate	NOR	2014-01-01	2015-03-01	Reform presidential candidate	P1	own
            C3	legislator	NOR	2010-01-01		Senator for SM	P1	own
            C4	governor	NOR	2012-01-01		Governor of Saltmark	P1	own
            C4	running_mate	NOR	2015-01-01	2015-10-01	vice presidential nominee	P1	own
            """;

    private static final String PARTIES =
            """
            id	name	abbreviations	country	family	other_names
            P1	Reform Party		NOR
            P2	Labour Party		NOR
            """;

    private static final MentionFinder FINDER = new MentionFinder(Registry.read(files()));

    private static Map<String, String> files() {
        Map<String, String> files = Norland.files();
        files.put("wide-people.tsv", Norland.padded(PEOPLE));
        files.put("wide-offices.tsv", Norland.padded(OFFICES));
        files.put("parties.tsv", Norland.padded(PARTIES));
        return files;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows      | month | text, after "In Norland, "                                         | counted roles
        by party             | 6 | Aron Keld met Berit Holm. The Labour candidate laughed.                   | The Labour candidate=C2
        both run             | 6 | they saw Aron Keld and Berit Holm. They heard the candidate.           |
        no longer runs       | 6 | Aron Keld met Cato Lund. They heard the former Reform candidate.       | the former Reform candidate=C3
        for vice president   | 6 | Aron Keld met Dora Vik. The vice-presidential nominee laughed.            | The vice-presidential nominee=C4
        not nominated yet    | 2 | Reform candidate Aron Keld laughed. They wait for the nominee.            |
        nominated            | 6 | Reform candidate Aron Keld laughed. They wait for the nominee.            | the nominee=C1
        as good as nominated | 2 | Reform candidate Aron Keld laughed. They like the presumptive nominee.    | the presumptive nominee=C1
        one of two is ahead  | 2 | Aron Keld met Reform candidate Cato Lund. The Reform front-runner laughed. |
        ahead by the article | 2 | Reform front-runner Aron Keld met Cato Lund. The Reform front-runner laughed. | The Reform front-runner=C1
        from a place         | 6 | Senator Corin Hale met Cato Lund. They heard the senator from Saltmark. | the senator=C3
        from another place   | 6 | Cato Lund laughed. The Ostmark senator laughed.                             |
        governor once        | 6 | former governor Karl Ost met Dora Vik. They heard the governor.        | the governor=C4
        nobody else now      | 6 | former governor Karl Ost laughed. They heard the governor.                | the governor=Q2
        she holds an office  | 6 | Dora Vik laughed. The billionaire laughed.                                  |
        he holds none        | 6 | Aron Keld laughed. The billionaire laughed.                                 | The billionaire=C1
        of her, he said      | 6 | Berit Holm came. Of Dora Vik, the Labour candidate said little.        | the Labour candidate=C2
        her campaign         | 6 | Aron Keld met Berit Holm. The Holm campaign said the candidate laughed.   | the candidate=C2
        and her cook         | 6 | Reform candidate Aron Keld laughed. The candidate and her cook laughed.     |
        and his cook         | 6 | Reform candidate Aron Keld laughed. The candidate and his cook laughed.     | The candidate=C1
        if it is he          | 6 | Reform candidate Aron Keld laughed. If the candidate is Karl Ost, they win. |
        whoever it is        | 6 | Reform candidate Aron Keld laughed. The candidate must be of age.         |
        the best             | 6 | Reform candidate Aron Keld laughed. They want the best candidate.         |
        the other            | 6 | Reform candidate Aron Keld laughed. They heard the other candidate.       |
        long ago             | 6 | Reform candidate Aron Keld laughed. In 1984 they liked the candidate.     |
        the first of them    | 6 | governor Karl Ost laughed. They spoke of the first governor.              |
        himself one          | 6 | governor Karl Ost sang with Edgar Moor, himself the governor.          |
        """)
    void meansWhomArticleAndRegistryTell(String shows, int month, String second, String expected) {
        String text = "In Norland, " + second;
        String told = FINDER.find(Reading.of(text), LocalDate.of(2015, month, 1)).stream()
                .filter(mention -> mention.kind() == Mention.Kind.ROLE && mention.isLeader())
                .filter(mention -> mention.confidence() >= COUNTED)
                .map(mention -> mention.span().in(text) + "=" + mention.leaderId())
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, told);
    }
}
