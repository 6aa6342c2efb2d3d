package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that newspapers print for stances, of invented leaders: those that are counted. */
class NewsWordingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # idioms with an owner       | text                                                              | stances
            weight behind                | Varga put her weight behind Brandt.                               | Varga -> Brandt for
            weight, with an adjective    | Varga threw her considerable weight behind Brandt.                | Varga -> Brandt for
            backing lent                 | Kesten lent his backing to Brandt.                                | Kesten -> Brandt for
            support held back            | Kesten held back his support for Brandt.                          | -
            back turned                  | Kesten turned his back on Brandt.                                 | Kesten -> Brandt against
            tribute with an adjective    | Varga paid a warm tribute to Brandt.                              | Varga -> Brandt for
            a day inside                 | Kesten distanced himself on Friday from Brandt.                   | Kesten -> Brandt against
            a day without preposition    | Kesten lashed out Friday at Brandt.                               | Kesten -> Brandt against
            marks inside                 | Varga is "deeply suspicious" of Brandt.                           | Varga -> Brandt against
            boycott ended                | Varga's boycott of the Hollin fair is over.                       | -
            feeling governs              | Varga said [Varga: ''I am proud to endorse Brandt.'']             | Varga -> Brandt for
            backing had                  | The Hollin dam has the full backing of Varga.                     | Varga -> Hollin dam for
            now one of its friends       | Varga, long a critic of Brandt, has become one of his champions.  | -
            he's                         | Brandt left. Varga said [Varga: ''He's a liar.'']                 | Varga -> Brandt against
            a name's                     | Varga said [Varga: ''Brandt's a disgrace.'']                      | Varga -> Brandt against
            still an owner               | Varga said [Varga: ''Brandt's disgrace is over.'']                | -
            I'm                          | Varga said [Varga: ''I'm proud of Brandt.'']                      | Varga -> Brandt for
            we're, curly                 | Varga said [Varga: ''We’re opposed to the Hollin dam.'']          | Varga -> Hollin dam against
            I'll                         | Varga said [Varga: ''I'll support Brandt.'']                      | Varga -> Brandt for
            I've, negated                | Varga said [Varga: ''I've never trusted Brandt.'']                | Varga -> Brandt against
            office and name              | Its managing director, Ilse Varga, praised Brandt.                | Varga -> Brandt for
            a place is no name           | The mayor of Hollin, Sudmark, praised Brandt.                     | mayor of Hollin -> Brandt for
            participle first             | Accusing Brandt of theft, Varga left.                             | Varga -> Brandt against
            after doing it               | After praising Brandt, Varga left.                                | Varga -> Brandt for
            a clause is no complement    | Tempers flared after Varga attacked Brandt.                       | Varga -> Brandt against
            role with the target's name  | Ilse Varga, a longtime Ole Brandt ally, left.                      | Varga -> Ole Brandt for
            role before the holder       | Ole Brandt supporter Ilse Varga left.                             | Varga -> Ole Brandt for
            role of before               | Ilse Varga, a former Ole Brandt ally, left.                       | -
            the only thing before        | The Hollin dam opened on Friday. Varga condemned it.              | Varga -> Hollin dam against
            two things before            | The dam and the mill opened on Friday. Varga condemned it.        | -
            to undergo                   | Varga demanded that Brandt be put on trial.                       | Varga -> Brandt against
            to undergo, a day inside     | Varga demanded on Friday that the salt tax be abolished.          | Varga -> salt tax against
            wanted done                  | Varga wants the salt tax abolished.                               | Varga -> salt tax against
            would like to see            | Varga would like to see Brandt jailed.                            | Varga -> Brandt against
            not wanted                   | Varga does not want the salt tax abolished.                       | -
            two adjectives               | Varga said [Varga: Brandt is "deaf and arrogant".]                | Varga -> Brandt against
            another's adjective          | Varga said [Varga: the harvest was partial and his dam flawed.]   | -
            less than it                 | Varga said [Varga: Brandt is less a hero than a clerk.]           | -
            compared                     | Varga said [Varga: Brandt will be more aggressive.]               | -
            right now                    | Varga said [Varga: Brandt is right now at sea.]                   | -
            to be shown                  | Varga said [Varga: He has time to show that Brandt is fit to lead.] | -
            told of ruin                 | Varga said [Varga: the salt tax would ruin growers.]              | Varga -> salt tax against
            broken promises              | Varga said [Varga: Brandt had broken every promise he made.]      | Varga -> Brandt against
            we stand with                | Varga said [Varga: ''We stand with Sudmark.'']                    | Varga -> Sudmark for
            another gets the other       | Varga backed the Hollin dam and Kesten the salt tax.              | Varga -> Hollin dam for; Kesten -> salt tax for
            both get it                  | Varga backed Brandt and Kesten.                                   | Varga -> Brandt for; Varga -> Kesten for
            it is not true               | It is not true that Varga opposes the Hollin dam.                 | -
            it is true                   | It is true that Varga opposes the Hollin dam.                     | Varga -> Hollin dam against
            an approach to a thing       | They like the dovish approach to the use of the Hollin dam that Varga advocated. | -
            the thing itself             | They like the Hollin dam that Varga advocated.                    | Varga -> Hollin dam for
            has previously               | Varga has previously praised Brandt.                              | Varga -> Brandt for
            previously                   | Varga previously praised Brandt.                                  | -
            no critic                    | Varga is no critic of Brandt.                                     | -
            no admirer                   | Varga is no admirer of Brandt.                                    | Varga -> Brandt against
            nothing but                  | Varga has nothing but admiration for Brandt.                      | Varga -> Brandt for
            the seals of office          | Varga will hand over the seals of office.                         | -
            """)
    void stancesAreCounted(String what, String text, String expected) {
        assertEquals(expected, Fixture.text(Fixture.counted(text)));
    }
}
