package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of rows that readers of 3,076 printed rows could not let pass, with invented names. */
class ReadRowsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # kind                     | text                                                                     | stances that count
            ties to                    | Varga criticized Brandt's ties to old guilds.                            | Varga -> Brandt's ties to old guilds against
            barriers to                | Varga is tired of the barriers to advancement.                           | Varga -> barriers to advancement against
            given to somebody          | Varga pledged herring loans to fishermen.                                | Varga -> herring loans for
            the right of towns to fish | Varga supports the right of old towns to ban herring.                    | Varga -> right of old towns to ban herring for
            a relationship with        | Varga denounced Brandt's relationship with herring guilds.               | Varga -> Brandt's relationship with herring guilds against
            a time, no complement      | Varga praised Brandt's accomplishments over the past eight years.        | Varga -> Brandt's accomplishments for
            an adverb that tells which | Varga told of her support for first responders.                          | Varga -> first responders for
            a number in a name         | Varga opposes Section 12 of the old code.                                | Varga -> Section 12 against
            forced out                 | Varga talked up her plans to force herring guilds out.                   | Varga -> Ilse Varga's plans to force herring guilds out for
            on doing, to its end       | Varga is proud of Brandt's focus on getting fishermen more herring.      | Varga -> Brandt's focus on getting fishermen more herring for
            who holds an office        | Varga endorsed the speaker of the house, Kai Holm, and left.             | Varga -> Kai Holm for
            a deal told by its broker  | Dale left in a herring deal brokered by Varga.                           | Varga -> herring deal for
            agrees with a person       | Varga agreed with Brandt.                                                | -
            agrees with words          | Varga agreed with Brandt's remarks.                                      | Varga -> Brandt's remarks for
            a war that is fought       | Varga fought a herring war in Sudmark.                                   | -
            countries that are allied  | Norland is an ally of Sudmark.                                           | -
            a leader who is an ally    | Varga is an ally of Brandt.                                              | Varga -> Brandt for
            a killing                  | Varga killed Brandt.                                                     | -
            goes further               | [Varga: Brandt should go further], said Varga.                           | -
            leaves what is theirs      | [Varga: Brandt should leave his boat], said Varga.                       | -
            a forecast                 | [Varga: Brandt needs to win 69 towns], said Varga.                       | -
            a wish                     | [Varga: Brandt should go], said Varga.                                   | Varga -> Brandt against
            not sure                   | Varga is not sure she can vote for Brandt.                               | -
            unsure                     | Varga was unsure whether she would back Brandt.                          | -
            sure                       | Varga is sure that she will back Brandt.                                 | Varga -> Brandt for
            a carbon tax is no treaty  | Varga favors a carbon tax.                                               | Varga -> carbon-price for
            """)
    void areReadAsTheyWere(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
