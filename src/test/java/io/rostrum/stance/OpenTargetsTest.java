package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that no list knows say by themselves what is meant, or are none. */
class OpenTargetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what the words tell      | text                                                                | stances that count
            a thing told before        | Varga attacked the program.                                         | -
            a thing of a kind          | Varga attacked the herring program.                                 | Varga -> herring program against
            one of several             | Varga attacked some harbour masters.                                | Varga -> some harbour masters against
            somebody                   | Varga praised a senior adviser.                                     | -
            an office for a name       | Varga praised the Norland Governor.                                 | -
            told before                | Dale built the salt canal. Varga attacked the canal.                | Varga -> salt canal against
            told before, and where     | Dale built a canal at Kesten. Varga attacked the canal.             | Varga -> canal at Kesten against
            against what               | Varga welcomed a vote against the salt canal.                       | Varga -> vote against the salt canal for
            to do what                 | Varga condemned Dale's refusal to quickly drain the salt canal.     | Varga -> Dale's refusal to quickly drain the salt canal against
            which of them              | Varga supports cities that pay more.                                | Varga -> cities that pay more for
            whose preposition          | Varga accused the Harbour Guild and the salt press of greed.         | Varga -> Harbour Guild against; Varga -> salt press against
            such a                     | Varga supported the idea of such a canal.                           | -
            an effort                  | Varga sought to build a canal.                                      | -
            what is done to it         | Varga praised the treaty reached in Dale.                           | Varga -> treaty reached in Dale for
            whose                      | Varga defended her harbour plan.                                    | Varga -> Ilse Varga's harbour plan for
            whose, and nobody knows    | Varga attacked its paper wall.                                      | -
            an offer                   | Varga rejected Brandt's offer.                                      | -
            one knows which            | Varga attacked the media.                                           | Varga -> media against
            both of two                | Varga praised a deal between Norland and Sudmark.                   | Varga -> deal between Norland and Sudmark for
            a complement farther on    | Varga welcomed a debate in Kesten about the salt tax.               | Varga -> debate in Kesten about the salt tax for
            a deed to its end          | Varga vowed to protect fishermen from being taxed.                  | Varga -> protecting fishermen from being taxed for
            a deed and when            | Varga promised to build a canal next year.                          | Varga -> building a canal for
            a deed and another         | Varga promised to build a canal and left the hall.                  | Varga -> building a canal for
            a deed with its result     | Varga is committed to keeping the border safe.                      | Varga -> keeping the border safe for
            a deed without its result  | Varga pledged converting the mill, once a barn, to a chapel.        | -
            a candidate's              | Varga rejected the candidate's harbour plan.                        | -
            a pronoun within           | Varga praised a harbour plan that she had not read.                 | -
            how many of what           | Varga praised a handful of measures.                                | -
            how many of which          | Varga praised a handful of young fishermen.                         | Varga -> handful of young fishermen for
            efforts to do what         | Varga praised the efforts of fishermen.                             | -
            a bit of a longer name     | The Harbour Post is sold here. Varga attacked the Post.             | Varga -> Harbour Post against
            up to a dash               | Varga supported building canals - at one point - in Keld.           | Varga -> building canals for
            not all of an issue        | Varga vowed to reject bad trade deals.                              | Varga -> bad trade deals against
            when is no deed            | The canal that Varga proposed during the summer was dug.            | -
            """)
    void areWholeOrNone(String what, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
