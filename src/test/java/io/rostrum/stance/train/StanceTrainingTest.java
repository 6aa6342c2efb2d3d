package io.rostrum.stance.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.stance.LabelModel;
import io.rostrum.stance.OwnSentence;
import io.rostrum.stance.Stance.Label;
import io.rostrum.stance.train.StanceTraining.Labelled;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training on the small set of our own sentences: not what ships, but the same code. */
class StanceTrainingTest {

    private static List<Labelled> rows(String half) throws IOException {
        return OwnSentence.all().stream()
                .filter(each -> each.half().equals(half))
                .map(each -> new Labelled(each.text(), each.holder(), each.target(), each.label()))
                .toList();
    }

    private static List<Labelled> ofTheAuthor(List<Labelled> rows) {
        return rows.stream()
                .map(row -> new Labelled(row.text(), null, row.target(), row.label()))
                .toList();
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        assertEquals(StanceTraining.pair(rows("open"), rows("kept")), StanceTraining.pair(rows("open"), rows("kept")));
        assertEquals(StanceTraining.tone(ofTheAuthor(rows("open"))), StanceTraining.tone(ofTheAuthor(rows("open"))));
        assertEquals(StanceTraining.side(rows("open")), StanceTraining.side(rows("open")));
    }

    @Test
    void otherRowsGiveOthers() throws IOException {
        assertTrue(!StanceTraining.pair(rows("open"), rows("kept"))
                .equals(StanceTraining.pair(rows("kept"), rows("open"))));
    }

    @Test
    void aPairModelSaysHowMuchBeliefMakesAStance() throws IOException {
        String line = StanceTraining.pair(rows("open"), rows("kept"))
                .lines()
                .filter(each -> each.startsWith(LabelModel.POLAR + "\t"))
                .findFirst()
                .orElseThrow();
        float threshold = Float.parseFloat(line.split("\t")[1]);
        assertTrue(threshold > 0 && threshold <= 0.5, line);
    }

    @Test
    void theSideIsLearntFromRowsThatAreNotNeutral() throws IOException {
        List<Labelled> polar = rows("open").stream()
                .filter(row -> row.label() != Label.NEUTRAL)
                .toList();
        assertTrue(polar.size() < rows("open").size());
        assertEquals(StanceTraining.side(polar), StanceTraining.side(rows("open")));
    }

    @Test
    void noNameIsAFeature() throws IOException {
        List<String> names = List.of("varga", "zorane", "orda", "solmar", "brask", "kestria", "tarvia", "norland");
        assertEquals(
                Collections.emptyList(),
                (StanceTraining.pair(rows("open"), rows("kept")) + StanceTraining.side(rows("open")))
                        .lines()
                        .filter(line -> names.stream().anyMatch(line::contains))
                        .toList());
    }
}
