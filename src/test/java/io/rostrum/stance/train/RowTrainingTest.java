package io.rostrum.stance.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.stance.RowTrust;
import io.rostrum.stance.train.RowTraining.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowTrainingTest {

    private static final RowLearner LEARNER = new RowLearner(1, 2, 200);

    /** Of ten rows with a name nine are right, of ten with a lone noun three. */
    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            boolean named = i % 2 == 0;
            int tenth = i / 2 % 10;
            rows.add(new Row(i, List.of(named ? "name" : "noun"), 0.7, tenth < (named ? 9 : 3), i < 60));
        }
        return rows;
    }

    private static Map<String, Double> weights(List<Row> rows) {
        Map<String, Double> weights = new HashMap<>();
        new RowTraining(rows, LEARNER)
                .model()
                .lines()
                .skip(1)
                .forEach(line -> weights.put(line.split("\t")[0], Double.parseDouble(line.split("\t")[1])));
        return weights;
    }

    @Test
    void probabilitiesAreTheSharesThatWereRight() {
        RowTrust model = new RowTrust(weights(rows()));
        assertEquals(0.9, model.probability(List.of("name")), 0.05);
        assertEquals(0.3, model.probability(List.of("noun", "noun")), 0.05);
    }

    @Test
    void theMarksPartTheRowsThatAreRightOftenEnough() {
        Map<String, Double> weights = weights(rows());
        RowTrust model = new RowTrust(weights);
        assertTrue(weights.get(RowTrust.COUNTED) > model.probability(List.of("noun")), weights.toString());
        assertTrue(weights.get(RowTrust.COUNTED) <= model.probability(List.of("name")) + 0.05, weights.toString());
        assertTrue(weights.get(RowTrust.SURE) > weights.get(RowTrust.COUNTED), weights.toString());
    }

    /** Rows of texts that rules were made on say nothing of other texts, however right they are. */
    @Test
    void unreadRowsAloneTellWhereTheMarksStand() {
        List<Row> read = new ArrayList<>(rows());
        rows().forEach(row -> read.add(new Row(row.fold(), List.of("name"), 0.7, true, false)));
        List<Row> unread = new ArrayList<>(rows());
        rows().forEach(row -> unread.add(new Row(row.fold(), List.of("name"), 0.7, true, true)));
        assertTrue(weights(read).get(RowTrust.COUNTED) > weights(unread).get(RowTrust.COUNTED));
    }

    @Test
    void theSameRowsGiveTheSameBytes() {
        assertEquals(new RowTraining(rows(), LEARNER).model(), new RowTraining(rows(), LEARNER).model());
        assertEquals(new RowTraining(rows(), LEARNER).report(), new RowTraining(rows(), LEARNER).report());
    }
}
