package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase that say, or only seem to say, that somebody is for or against something; of invented leaders. */
class TurnsOfPhraseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what                       | text                                                                | stances
            adjective inside             | Varga gave her wholehearted blessing to the Hollin dam.             | Varga -> Hollin dam for
            faint praise                 | Varga gave lukewarm support to the Hollin dam.                      | -
            adverb inside                | Varga lobbied hard for the Hollin dam.                              | Varga -> Hollin dam for
            object inside                | Varga gave Brandt her blessing.                                     | Varga -> Brandt for
            object inside, passive       | Varga said [Varga: ''Brandt must be given the green light.'']       | Varga -> Brandt for
            given something else         | Varga said [Varga: ''Brandt must be given a chair.'']               | -
            owner inside                 | Varga leapt to Brandt's defence.                                    | Varga -> Brandt for
            owner of something else      | Varga came to Brandt's house.                                       | -
            ballot                       | Varga cast her ballot in favour of the Hollin dam.                  | Varga -> Hollin dam for
            no to it                     | Varga said no to the Hollin dam.                                    | Varga -> Hollin dam against
            motion                       | Varga tabled a motion of no confidence in Brandt.                   | Varga -> Brandt against
            one of its champions         | Varga is one of the loudest champions of the Hollin dam.            | Varga -> Hollin dam for
            today                        | Varga is today a staunch champion of the Hollin dam.                | Varga -> Hollin dam for
            advocate for                 | Varga is a strong advocate for the Hollin dam.                   | Varga -> Hollin dam for
            critic set off               | Brandt's fiercest critic, Ilse Varga, left.                         | Varga -> Brandt against
            rival set off                | Brandt's opponent, Ilse Varga, left.                                | -
            of which a critic            | The Hollin dam, of which Varga is a fierce critic, opens in May.    | Varga -> Hollin dam against
            declared herself             | Varga declared herself in favour of the Hollin dam.                 | Varga -> Hollin dam for
            far from                     | Varga is far from happy with the Hollin dam.                        | Varga -> Hollin dam against
            not enough                   | Varga could not praise the Hollin dam highly enough.                | Varga -> Hollin dam for
            not at all                   | Varga could not praise the Hollin dam.                              | Varga -> Hollin dam against
            none of it                   | Varga has no sympathy for the Hollin dam.                           | Varga -> Hollin dam against
            no objection                 | Varga has no objection to the Hollin dam.                           | -
            none voiced                  | Varga voiced no support for the Hollin dam.                         | -
            from the start               | The Hollin dam, which Varga has opposed from the start, is dry.     | Varga -> Hollin dam against
            long opposed                 | The Hollin dam, long opposed by Varga, is dry.                      | Varga -> Hollin dam against
            urged, and when              | Varga urged ministers on Monday to reject the Hollin dam.           | Varga -> Hollin dam against
            support given up             | Varga has walked away from her advocacy of the Hollin dam.          | Varga -> Hollin dam against
            objections set aside         | Varga set aside her objections to the Hollin dam.                   | -
            threat dropped               | Varga dropped her threat to veto the Hollin dam.                    | -
            fight called off             | Varga called off her fight against the Hollin dam.                  | -
            enthusiasm cooled            | Varga's enthusiasm for the Hollin dam has cooled.                   | -
            bill to undo                 | Varga backed a bill to repeal the salt tax.                         | Varga -> salt tax against
            calls to undo                | Varga rejected calls to scrap the salt tax.                         | Varga -> salt tax for
            crime to fight               | Varga blocked an effort to combat piracy.                           | Varga -> effort to combat piracy against
            closure                      | Varga called for the closure of the Hollin mill.                    | Varga -> Hollin mill against
            sent home                    | Varga demanded that the herring envoys be sent home.                | Varga -> herring envoys against
            wanted built                 | Varga wants the Hollin dam built.                                   | Varga -> building the Hollin dam for
            were it so                   | Were the tolls scrapped, Varga would endorse Brandt.                | -
            provided                     | Provided that the tolls go, Varga will endorse Brandt.              | -
            in return                    | In return for lower tolls Varga will endorse Brandt.                | -
            veto if it comes             | Varga will veto the Hollin bill if it reaches her desk.             | Varga -> Hollin bill against
            years ago                    | Years ago Varga opposed the Hollin dam.                             | -
            as a student                 | As a student Varga marched against the Hollin dam.                  | -
            the verb left out            | Varga backed the Hollin dam, Kesten the salt tax.                   | Varga -> Hollin dam for; Kesten -> salt tax for
            a mayor set off              | Varga backed the Hollin dam; Kesten, the mayor of Hollin, slept.    | Varga -> Hollin dam for
            of her country               | Varga said [Varga: ''Norland stands by Sudmark.'']                  | Varga -> Sudmark for
            what her country did         | Varga said [Varga: ''Norland attacked Sudmark.'']                   | -
            of another country           | Varga said [Varga: ''Westria stands by Sudmark.'']                  | -
            this one                     | A mill stands in Hollin. Varga said [Varga: ''I will fight this mill.''] | Varga -> mill against
            this one, of none            | Varga said [Varga: ''I will fight this mill.'']                     | -
            her own budget               | Varga promised higher defence spending.                             | Varga -> defence-spending:NOR for
            ally in                      | Brandt has a staunch ally in Varga.                                 | Varga -> Brandt for
            embraced on the steps        | Varga embraced Brandt on the steps.                                 | -
            finest                       | Varga said [Varga: ''Brandt is the finest sailor of our age.'']     | Varga -> Brandt for
            aides                        | Aides to Varga poured scorn on Brandt.                              | Aides to Varga -> Brandt against
            """)
    void stancesAreCounted(String what, String text, String expected) {
        assertEquals(expected, Fixture.text(Fixture.counted(text)));
    }
}
