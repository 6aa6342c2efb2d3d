package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class YieldTallyTest {

    private static Quotation found(double confidence) {
        return new Quotation(
                Quotation.Kind.DIRECT, List.of(new Span(0, 1)), null, null, "Q1", "Ilse Varga", confidence, "cue");
    }

    @Test
    void theYieldIsASumOfConfidencesPerQuotationAndItsErrorGoesFromArticleToArticle() {
        YieldTally tally = new YieldTally();
        tally.addGold("a", Quotation.Kind.DIRECT);
        tally.addGold("a", Quotation.Kind.DIRECT);
        tally.addFound("a", found(0.9));
        tally.addFound("a", found(0.5));
        tally.addGold("b", Quotation.Kind.DIRECT);
        String lines = tally.lines(2).replaceAll(" +", " ");
        assertEquals(
                "yield of confidences gold yield error\n direct 3 0.467 0.3111\n mixed 0 - -\n indirect 0 - -\n",
                lines);
    }
}
