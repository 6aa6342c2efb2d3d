package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a target is called, and what names nobody, with invented names. */
class StanceTargetsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # target                 | text                                                             | stances that count
            with its complement      | Varga criticised the pace of boat deliveries.                    | Varga -> pace of boat deliveries against
            membership               | Varga is an advocate of Sudmarkian membership of the Council.    | Varga -> Sudmarkian membership of the Council for
            owner's right            | Varga has supported children's right to a holiday.               | Varga -> children's right to a holiday for
            a decision to            | Varga praised the decision to dredge the bay.                    | Varga -> decision to dredge the bay for
            light noun alone         | Varga condemned the move.                                        | -
            his own light noun       | Brandt came. Varga defended his decision.                        | -
            quoted adjectives        | Varga criticised the “unhurried and costly” repair of the pier.  | Varga -> unhurried and costly repair of the pier against
            weekday                  | Varga attacked Saturday the plan for a second clock.             | Varga -> plan for a second clock against
            office before the name   | Varga is a critic of Sudmarkian president Ole Brandt.            | Varga -> Brandt against
            rival and name           | Varga endorsed her rival, Ole Brandt, on Monday.                 | Varga -> Brandt for
            name inside              | Voters rejected the Varga harbour plan.                          | -
            a clause, not a thing    | Varga fears the harbour is lost.                                 | -
            two names of a party     | Varga condemned the Salt Party. On Friday Varga attacked the Salt party again. | Varga -> Salt Party against
            contrary of an issue     | Varga backs an abortion ban.                                     | Varga -> abortion against
            own country's            | Varga is committed to raising defence spending and has bought Sudmarkian boats. | Varga -> defence-spending:NOR for
            whose is not told        | Varga called for more defence spending.                          | Varga -> defence-spending for
            whose is told            | Varga called for more national defence spending.                 | Varga -> defence-spending:NOR for
            of another place         | Varga ruled out settlement building on the isle of Tarn.         | Varga -> settlement building on the isle of Tarn against
            deed of no list          | Varga favours raising the least wage.                            | Varga -> raising the least wage for
            """)
    void aTargetSaysByItselfWhatIsMeant(String target, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                                   | type of the holder
            Critics condemned Brandt.                                | UNNAMED
            Kelmar condemned Brandt.                                 | UNNAMED
            We met Kelmar. Kelmar condemned Brandt.                  | ORGANISATION
            On Monday Kelmar condemned Brandt.                       | ORGANISATION
            KLM condemned Brandt.                                    | ORGANISATION
            The Kelmar Council condemned Brandt.                     | ORGANISATION
            """)
    void aCapitalThatOnlyBeginsASentenceMakesNoName(String text, Stance.Party.Type holder) {
        assertEquals(
                List.of(holder),
                Fixture.stances(text).stream()
                        .map(stance -> stance.holder().type())
                        .toList());
    }
}
