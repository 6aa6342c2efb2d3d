package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models' side where no frame joins holder and target. */
class PairStanceTest {

    private static final PairStance PAIRS = new PairStance(StanceLexicon.builtIn(), Depth.FAST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Varga, visibly furious, called it a shameful lie and a disgrace. | AGAINST
            Varga was proud of the agreement and grateful for the support.   | FOR
            """)
    void takesASideTowardATargetThatIsNotNamed(String text, Stance.Label side) {
        Odds odds = PAIRS.of(text, new Span(0, 5), null).odds();
        assertEquals(side == Stance.Label.FOR, odds.pFor() > odds.pAgainst(), odds.toString());
        Odds ofNobody = PAIRS.of(text, null, null).odds();
        assertEquals(side == Stance.Label.FOR, ofNobody.pFor() > ofNobody.pAgainst(), ofNobody.toString());
    }

    @Test
    void beliefsSumToOne() {
        Odds odds =
                PAIRS.of("Varga met Brandt.", new Span(0, 5), new Span(10, 16)).odds();
        assertEquals(1, odds.pFor() + odds.pNeutral() + odds.pAgainst(), 1e-9);
        assertTrue(odds.pNeutral() > 0.5, odds.toString());
    }

    @Test
    void aSideChangesNothingOfWhetherThereIsAStance() {
        Odds odds = new Odds(0.1, 0.6, 0.3).withSide(Math.log(3));
        assertEquals(0.3, odds.pFor(), 1e-9);
        assertEquals(0.6, odds.pNeutral(), 1e-9);
        assertEquals(Math.log(3), odds.logOdds(), 1e-9);
    }
}
