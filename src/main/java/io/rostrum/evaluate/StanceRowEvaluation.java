package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.leader.Registry;
import io.rostrum.stance.Stance;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stances as they would be printed, against every clear stance of the same articles: how many of the gold's are found (the same
 * holder and label, a target that shares a word with the gold's or is the same person or country in the same sentence), and how many printed with a leader of the core tier as holder are none of
 * the gold's. Printed is what is counted and for or against; articles without a row of the gold are not read.
 */
public final class StanceRowEvaluation implements EvaluationTask {

    private final Finders finders;
    private final List<Path> texts;

    /** @param texts where the articles of the gold are, see {@link GoldTexts} */
    public StanceRowEvaluation(Registry registry, StanceLexicon lexicon, List<Path> texts) {
        this.finders = new Finders(registry, lexicon);
        this.texts = List.copyOf(texts);
    }

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        Map<String, StanceRowTally> tallies = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        List<GoldRows.Rows> articles = GoldRows.read(gold, "stances", texts);
        for (GoldRows.Rows rows : articles) {
            GoldText text = new GoldText(rows.article().text());
            List<GoldStanceRow> expected = GoldStanceRow.of(rows, text);
            List<Stance> printed = finders.find(text.body, rows.article().day()).stances().stream()
                    .filter(StanceRowEvaluation::isPrinted)
                    .toList();
            for (String part : rows.use().isEmpty() ? List.of("all") : List.of("all", "to " + rows.use())) {
                StanceRowTally tally = tallies.computeIfAbsent(part, unused -> new StanceRowTally());
                expected.forEach(
                        row -> tally.addGold(row, printed.stream().anyMatch(stance -> row.isFoundBy(stance, text))));
                printed.stream()
                        .filter(stance -> finders.isCore(leader(stance.holder())))
                        .forEach(stance ->
                                tally.addPrinted(expected.stream().anyMatch(row -> row.isFoundBy(stance, text))));
            }
            printed.forEach(stance -> lines.add(line(rows.article().id(), text, stance, expected)));
        }
        JsonLines.write(out, lines);
        StringBuilder board = new StringBuilder(articles.size() + " articles\n").append(StanceRowTally.header());
        tallies.forEach((part, tally) -> board.append(tally.lines(part)));
        return board.toString().stripTrailing();
    }

    private static boolean isPrinted(Stance stance) {
        return stance.label() != Stance.Label.NEUTRAL && stance.confidence() >= CountEvaluation.COUNTED;
    }

    /** Registry id; null for other parties. */
    private static String leader(Stance.Party party) {
        return party.type() == Stance.Party.Type.LEADER ? party.id() : null;
    }

    private static String line(String article, GoldText text, Stance stance, List<GoldStanceRow> expected) {
        ObjectNode line = JsonLines.JSON.createObjectNode().put("article_id", article);
        return line.put("holder", stance.holder().name())
                .put("holder_id", stance.holder().id())
                .put("label", stance.label().name().toLowerCase(Locale.ROOT))
                .put("target", stance.target().name())
                .put("target_id", stance.target().id())
                .put("confidence", stance.confidence())
                .put("method", stance.method())
                .put("evidence", stance.evidence().in(text.body))
                .put("is_gold", expected.stream().anyMatch(row -> row.isFoundBy(stance, text)))
                .toString();
    }
}
