package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.stance.Stance.Label;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stances given holder and target in 200 sentences of our own, labelled in two passes. */
class OwnSentencesTest {

    private static final double LEAST_F1M = 0.60;
    private static final double LEAST_PRECISION_OF_RULES = 0.90;
    private static final double LEAST_AGREEMENT = 0.95;

    private static final PairStance PAIRS = new PairStance(StanceLexicon.builtIn(), Depth.FAST);

    private record Scored(Label gold, PairStance.Answer answer) {}

    private static List<Scored> scored(String half) throws IOException {
        List<Scored> scored = new ArrayList<>();
        for (OwnSentence each : OwnSentence.all()) {
            if (each.half().equals(half)) {
                scored.add(new Scored(each.label(), PAIRS.of(each.text(), each.holder(), each.target())));
            }
        }
        assertEquals(100, scored.size());
        return scored;
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "kept"})
    void labelsAreRightAsOftenAsTheDocsSay(String half) throws IOException {
        List<Scored> scored = scored(half);
        double sum = 0;
        for (Label label : Label.values()) {
            double right = scored.stream()
                    .filter(each -> each.gold() == label && each.answer().label() == label)
                    .count();
            double all = scored.stream()
                    .flatMap(each -> Stream.of(each.gold(), each.answer().label()))
                    .filter(each -> each == label)
                    .count();
            sum += 2 * right / all;
        }
        assertTrue(sum / 3 >= LEAST_F1M, "F1m " + sum / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "kept"})
    void whatFramesSayIsNearlyAlwaysRight(String half) throws IOException {
        List<Scored> ruled = scored(half).stream()
                .filter(each -> each.answer().isRule() && each.answer().label() != Label.NEUTRAL)
                .toList();
        double right = ruled.stream()
                .filter(each -> each.gold() == each.answer().label())
                .count();
        assertTrue(ruled.size() >= 20, ruled.size() + " answers by frames");
        assertTrue(right / ruled.size() >= LEAST_PRECISION_OF_RULES, right + " of " + ruled.size());
    }

    @Test
    void theTwoPassesAgree() throws IOException {
        List<OwnSentence> all = OwnSentence.all();
        double same = all.stream().filter(each -> each.first() == each.second()).count();
        assertTrue(same / all.size() >= LEAST_AGREEMENT, same + " of " + all.size());
    }
}
