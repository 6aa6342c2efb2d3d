package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What governs a stance decides whether it counts, with invented names. */
class GovernedStancesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what governs             | text                                                                | stances that count
            a bond that was            | Milo Kesten, a former ally of Brandt, arrived in Keld.              | -
            criticism that was         | Varga explained her earlier criticism of Brandt.                    | -
            owners joined by and       | Varga mocked Brandt and Kesten's quarrel over herring.              | Varga -> Kesten's quarrel over herring against
            an event called off        | Varga cancelled a rally in Keld.                                    | -
            a charged word             | Varga faced anger over her rough and rudely charged dismissal of Brandt. | -
            asked to believe           | Varga encouraged the young fishermen that they would win.           | -
            asked what is to be done   | Varga called for the mills in Keld and Orda to be hit harder.       | -
            some of a party            | Varga attacked Norlanders who drink.                                | Varga -> Norlanders who drink against
            a deed as object           | Varga pleaded for ending arms deliveries to Sudmark.                | Varga -> arms-deliveries:SUD against
            a deed as object, opposed  | Varga opposed banning the herring fleet.                            | Varga -> herring fleet for
            support withdrawn          | Varga withdrew her support for Brandt.                              | Varga -> Brandt against
            support that was withdrawn | Varga's endorsement of Brandt was withdrawn.                        | -
            opposition dropped         | Varga dropped her opposition to the canal.                          | -
            veto lifted                | Varga lifted her veto against the harbour tax.                      | -
            boycott ended              | Varga called off her boycott of the song contest.                   | -
            regretted                  | Varga regrets that she supported Brandt.                            | -
            apologised for             | Varga apologised for her attack on Brandt.                          | -
            denied that                | Varga denied that she had criticised Brandt.                        | -
            claims rejected            | Varga rejected claims that she opposed the canal tax.               | -
            amid claims                | Amid claims that Varga had backed Brandt, trade went on.            | -
            accused of it              | Kesten accused Varga of attacking Brandt.                           | Kesten -> Varga against
            would if                   | Varga would back Brandt if he gave up the harbour.                  | -
            would have                 | Varga would have backed Brandt.                                     | -
            once and now               | Varga, who for years opposed the night train, now supports it.      | Varga -> night train for
            once alone                 | Varga once supported Brandt.                                        | -
            used to                    | Varga used to support Brandt.                                       | -
            no longer                  | Varga no longer supports Brandt.                                    | -
            the use is threatened      | Varga has threatened the use of water cannon.                       | -
            withheld                   | Varga has withheld her endorsement of the harbour plan.             | Varga -> harbour plan against
            calls for T to be done to  | Varga called for the old toll to be scrapped.                       | Varga -> old toll against
            calls for T to do          | Varga repeated calls for the harbour master to speak.               | -
            asks of a person           | Varga demands that Brandt speak.                                    | -
            nobody should              | [Varga: "Nobody should doubt our patience,"] said Varga.            | -
            who threatens it           | [Varga: "We are facing a flood which is threatening our calm,"] said Varga. | -
            efforts of others          | [Varga: "I know the efforts of vandals to spoil and deface your clock,"] said Varga. | -
            the race is left           | Varga pulled out of the contest weeks before the vote.              | -
            her own office             | Varga, who ends her second term in July, took the tram.             | -
            defeat                     | Brandt was defeated by Varga.                                       | -
            to be defeated             | Varga vowed to defeat Brandt.                                       | Varga -> Brandt against
            an adverb before that      | Varga demanded directly that Brandt speak.                          | -
            voices, and nobody known   | Brandt spoke, declined to voice his support for Kesten.             | -
            a guest                    | Varga held talks with Brandt and welcomed Kesten to the palace.     | -
            gapping                    | Varga took aim at Brandt and Kesten at Sudmark.                     | Varga -> Brandt against; Kesten -> Sudmark against
            two clauses                | Varga criticised Brandt and Kesten praised Sudmark.                 | Varga -> Brandt against; Kesten -> Sudmark for
            garden path                | Demands that Varga leave at once enraged her cooks.                 | -
            participle before          | Condemned by Varga, Brandt left the hall.                           | Varga -> Brandt against
            pronoun before its name    | While she rebuked Brandt, Varga thanked Kesten.                     | Varga -> Brandt against; Varga -> Kesten for
            man and woman              | Varga met Brandt. She rebuked him over the buoys.                   | Varga -> Brandt against
            an allegation              | Varga's war on fishermen ruins the coast, Dale alleged.             | -
            owner                      | Varga fights Sudmark's smugglers.                                   | Varga -> Sudmark's smugglers against
            purpose                    | Varga took to the stage to denounce Brandt.                         | Varga -> Brandt against
            her plan                   | Varga announced plans to abolish the salt tax.                      | Varga -> salt tax against
            what is to be done         | Varga promised to double the harbour fund.                          | Varga -> doubling the harbour fund for
            adverb inside              | Varga disagreed strongly with Brandt.                               | Varga -> Brandt against
            not yet                    | Varga has not endorsed Brandt.                                      | -
            never                      | Varga has never supported Brandt.                                   | Varga -> Brandt against
            reluctant                  | Varga, who was reluctant to endorse Brandt, took the tram.          | -
            """)
    void whatGovernsDecides(String what, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varga would not say whether she would support Brandt.",
                "Varga waffled as to whether she would support Brandt.",
                "Varga shrugged when asked if she would support Brandt.",
                "Asked if she believed Varga wanted Brandt to win, Kesten left.",
                "It is unclear whether Varga would support Brandt.",
                "The question is whether Varga continues to criticise Brandt.",
                "Varga has not endorsed Brandt.",
                "Varga refused to disavow Brandt.",
                "Varga did not rule out tax cuts.",
                "Varga did not attack Brandt on Monday.",
                "Varga declined to criticise Brandt.",
                "Varga dropped her criticism of Brandt.",
                "Varga denied that she supports Brandt.",
                "Varga would not automatically defend Brandt.",
                "Varga regretted supporting Brandt."
            })
    void whatTakesNoSideIsKeptAndNotCounted(String text) {
        List<Stance> found = Fixture.stances(text);
        assertTrue(
                !found.isEmpty() && found.stream().allMatch(stance -> stance.confidence() < 0.5), Fixture.text(found));
        assertTrue(found.stream().allMatch(stance -> stance.label() == Stance.Label.NEUTRAL), Fixture.text(found));
    }
}
