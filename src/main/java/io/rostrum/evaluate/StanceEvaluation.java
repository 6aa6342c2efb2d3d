package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.encoder.Depth;
import io.rostrum.stance.PairStance;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stances given holder and target: rows {@code {"id","text","holder","target","label"}}, offsets in code points, or the
 * files of {@code gold/stance} as they are; a board per data set and split, training parts left out.
 */
public final class StanceEvaluation implements EvaluationTask {

    private static final String TRAIN = "train";

    private final PairStance pairs;

    public StanceEvaluation(StanceLexicon lexicon, Depth depth) {
        this.pairs = new PairStance(lexicon, depth);
    }

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        List<StanceGold> all = StanceGold.read(gold);
        List<StanceGold> training =
                all.stream().filter(row -> row.split().equals(TRAIN)).toList();
        Leakage leakage = new Leakage(training.stream().map(StanceGold::text).toList());
        List<String> predictions = new ArrayList<>();
        Map<String, List<StanceScores.Answer>> boards = new TreeMap<>();
        int swapped = 0;
        int flips = 0;
        int changed = 0;
        for (StanceGold row : all) {
            if (row.split().equals(TRAIN)) {
                continue;
            }
            PairStance.Answer answer = pairs.of(row.text(), row.holder(), row.target());
            predictions.add(prediction(row, answer));
            changed += answer.equals(pairs.of(row.text(), row.holder(), row.target())) ? 0 : 1;
            StanceGold other = NameSwap.of(row);
            swapped += other == null ? 0 : 1;
            flips += other != null
                            && pairs.of(other.text(), other.holder(), other.target())
                                            .label()
                                    != answer.label()
                    ? 1
                    : 0;
            if (row.label() != null) {
                board(boards, row, answer, leakage.leaks(row.text()) && !training.isEmpty());
            }
        }
        JsonLines.write(out, predictions);
        StringBuilder text = new StringBuilder();
        boards.forEach((name, answers) -> text.append(new StanceBoard(name, answers).text()));
        return text
                + String.format(
                        Locale.ROOT,
                        "%d rows; names swapped in %d: %d labels flip; fed twice: %d answers change",
                        predictions.size(),
                        swapped,
                        flips,
                        changed);
    }

    private static void board(
            Map<String, List<StanceScores.Answer>> boards, StanceGold row, PairStance.Answer answer, boolean leaks) {
        StanceScores.Answer scored =
                new StanceScores.Answer(row.label(), answer.label(), answer.odds(), answer.isRule());
        String name = (row.corpus() + " " + row.split()).strip();
        boards.computeIfAbsent(name, unused -> new ArrayList<>()).add(scored);
        if (row.corpus().equals("dse") && !leaks) {
            boards.computeIfAbsent(name + " without rows that leak", unused -> new ArrayList<>())
                    .add(scored);
        }
    }

    private static String prediction(StanceGold row, PairStance.Answer answer) {
        ObjectNode json = JsonLines.JSON.createObjectNode();
        return json.put("id", row.id())
                .put("label", answer.label().name().toLowerCase(Locale.ROOT))
                .put("p_for", answer.odds().pFor())
                .put("p_neutral", answer.odds().pNeutral())
                .put("p_against", answer.odds().pAgainst())
                .put("method", answer.method())
                .toString();
    }
}
