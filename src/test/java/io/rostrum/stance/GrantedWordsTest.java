package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of stance that are no stance where they stand, with invented names. */
final class GrantedWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            granted                | Varga said [Varga: that while Brandt was careless, nobody would accuse him.] | -
            granted at once        | While Varga said [Varga: Brandt was careless], she said there was no law. | -
            although               | Varga said [Varga: although Brandt is a disgrace, he would win.] | -
            contrast               | Varga said [Varga: Kesten is great while Brandt is a disgrace.] | Varga -> Kesten for; Varga -> Brandt against
            while saying           | [Varga: While saying Brandt is a disgrace, he left,] said Varga. | Varga -> Brandt against
            act beside another     | While Varga condemned Brandt, Kesten left.               | Varga -> Brandt against
            would be threatening   | Varga would be threatening to attack Orda.               | -
            is threatening         | Varga is threatening to attack Sudmark.                  | Varga -> Sudmark against
            best understood        | Varga said [Varga: Brandt is best understood as a clown.] | -
            best mayor             | Varga said [Varga: Brandt is the best mayor in Sudmark.] | Varga -> Brandt for
            supposed               | Many doubted Varga's supposed willingness to abandon the herring tax. | -
            not supposed           | Many noted Varga's willingness to abandon the herring tax. | Varga -> herring tax against
            alleged                | Many doubted Varga's alleged support for Brandt.         | -
            an issue of its name   | Varga is committed to the rule of law.                   | Varga -> rule of law for
            the best               | Varga said [Varga: Brandt is simply the best.]           | Varga -> Brandt for
            """)
    void noStanceWhereItIsGrantedOrMayBe(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a gesture that drew    | Brandt knelt on Monday, a gesture that drew criticism from Varga. | -
            which is and drew      | Brandt knelt before the guild, a gesture which has proved divisive in the country and drew criticism from Varga. | -
            he himself drew        | On Monday Brandt left the guild and drew criticism from Varga. | Varga -> Brandt against
            a move condemned       | Brandt left the guild, a move that was condemned by Varga. | -
            told by its clause     | The herring tax, which was condemned by Varga, failed.   | Varga -> herring tax against
            which plan it is       | The herring tax that hurts fishermen was condemned by Varga. | Varga -> herring tax against
            some of many           | Millers, mocked by Varga on the coast, left.             | -
            one of them            | Brandt, mocked by Varga on the coast, left.              | Varga -> Brandt against
            """)
    void whatIsCondemnedIsNotWhoStandsNear(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
