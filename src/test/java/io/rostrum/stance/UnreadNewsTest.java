package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of rows that readers of news which no rule had seen could not let pass, with invented names. */
class UnreadNewsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # kind                      | text                                                                           | stances that count
            from whom                   | Varga praised the extent of cooperation from herring guilds.                   | Varga -> extent of cooperation from herring guilds for
            by whom                     | Varga criticized greater herring imports by old guilds.                        | Varga -> greater herring imports by old guilds against
            for what                    | Varga called for a new forum for discussion of the herring toll.               | Varga -> new forum for discussion of the herring toll for
            in front of                 | Varga condemned the herring increases in front of a crowd.                     | Varga -> herring increases against
            joined by "and"             | Varga condemned the price of herring and salt.                                 | Varga -> price of herring and salt against
            a row                       | Varga condemned the price of herring, cod and salt.                            | Varga -> price of herring, cod and salt against
            another clause              | Varga condemned the price of herring and salt fell.                            | Varga -> price of herring against
            two adjectives              | Varga ruled out Norlandic military or financial help.                          | Varga -> Norlandic military or financial help against
            young, liberal voters       | Varga condemned Brandt's appeal to old, proud fishermen.                       | Varga -> Brandt's appeal to old, proud fishermen against
            less than                   | Varga condemned herring feasts which broke out less than a year ago.           | Varga -> herring feasts which broke out against
            what a state does           | Varga objected to Norland buying a dam.                                        | Varga -> Norland buying a dam against
            a name behind a slash       | Varga opposes the Harbour/Mill merger.                                         | -
            a senate plan               | Varga voiced her support for a Senate plan to scrap the toll.                  | Varga -> Senate plan to scrap the toll for
            someone asked, an adverb    | Varga called for Brandt immediately to leave.                                  | -
            questioned                  | Varga will question Brandt tomorrow.                                           | -
            a pact, which               | Norland is the architect of the herring tax, which is backed by Varga.         | Varga -> herring tax for
            what one can do             | Varga can reject herring tolls on any grounds.                                 | -
            what a thing should bring   | [Varga: The deadline should boost herring exports], said Varga.                | -
            what a state should do      | [Varga: Norland should boost herring exports], said Varga.                     | Varga -> herring exports for
            and will                    | [Varga: The new canal will help boats and will reduce herring prices], said Varga. | -
            what came of it             | The guilds, said Varga, signed a herring contract, ending a herring strike.    | -
            a threat on a condition     | Varga is ready to impose herring tolls if no deal comes.                       | -
            figures                     | [Varga: The results were encouraging], said Varga.                             | -
            basics                      | [Varga: The herring basics are strong], said Varga.                            | -
            a strong leader             | [Varga: Brandt is strong], said Varga.                                         | Varga -> Brandt for
            suspended                   | Varga suspended herring payments.                                              | -
            a dinner's sponsor          | Dale spoke at a herring dinner sponsored by Varga.                             | -
            a bill's sponsor            | Varga sponsored the herring bill.                                              | Varga -> herring bill for
            concern                     | Varga is concerned about the herring economy.                                  | -
            what is expected            | Varga expects Norland to raise herring tolls.                                  | -
            a confidant                 | Varga, a confidant of Brandt, left.                                            | -
            remarks on an event         | Varga criticized Brandt's comments on the herring inquiry.                     | Varga -> Brandt's comments on the herring inquiry against
            reasons for                 | Varga attacked Brandt's reasons for leaving the union.                         | Varga -> Brandt's reasons for leaving the union against
            in a bid to                 | Varga scrapped a planned herring increase in a bid to help boats.              | Varga -> planned herring increase against
            an idea of what would be    | The thought that Varga would support Brandt was new.                           | -
            backing for something       | Brandt won the backing of Varga for a herring bill.                            | -
            backing                     | Brandt won the backing of Varga.                                               | Varga -> Brandt for
            fired                       | Varga fired Brandt.                                                            | -
            tolls that somebody imposed | Varga denounced a new round of herring taxes President Holm imposed.          | Varga -> new round of herring taxes against
            in a place, doing           | Holm is in Sudmark campaigning for Varga.                                      | -
            support for, praised        | Varga praised Brandt's support for herring boats.                              | Varga -> Brandt's support for herring boats for; Brandt -> herring boats for
            blamed on, at the end       | Unrest that Varga often blames on Brandt grew.                                 | Varga -> Brandt against
            one of a kind, no name      | Varga praised the former judge accused of theft.                               | -
            half in marks               | Varga condemned Brandt's 'taste for herring.                                   | -
            could not help              | Varga could not help praising Brandt.                                          | -
            """)
    void areReadAsTheyWere(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
