package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Quotations per leader against every attribution of an article, as {@code score_counts.py} counts them: precision and recall
 * of the counts per article, leader of the core tier and kind, once without the loose ones, which nobody need find, and once with them.
 */
public final class CountEvaluation implements EvaluationTask {

    static final double COUNTED = 0.5; // count.min-confidence

    private final Finders finders;
    private final List<Path> texts;

    /** @param texts where the articles of the gold are, see {@link GoldTexts} */
    public CountEvaluation(Registry registry, StanceLexicon lexicon, List<Path> texts) {
        this.finders = new Finders(registry, lexicon);
        this.texts = List.copyOf(texts);
    }

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        Map<String, CountTally> strict = new TreeMap<>();
        Map<String, CountTally> loose = new TreeMap<>();
        YieldTally yields = new YieldTally();
        List<String> lines = new ArrayList<>();
        List<GoldRows.Rows> articles = GoldRows.read(gold, "sources", texts);
        for (GoldRows.Rows rows : articles) {
            GoldText text = new GoldText(rows.article().text());
            List<Quotation> all = finders.find(text.body, rows.article().day()).quotations();
            List<Quotation> found = all.stream()
                    .filter(quotation -> quotation.confidence() >= COUNTED)
                    .toList();
            List<GoldAttribution> expected = GoldAttribution.of(rows, text);
            CountMatch match = match(expected, found, text);
            add(yields, rows.article().id(), expected, all, match(expected, all, text));
            for (String part : rows.use().isEmpty() ? List.of("") : List.of("", rows.use())) {
                String id = rows.article().id();
                add(strict.computeIfAbsent(part, unused -> new CountTally()), id, expected, found, match, false);
                add(loose.computeIfAbsent(part, unused -> new CountTally()), id, expected, found, match, true);
            }
            lines.addAll(predictions(rows.article().id(), text.body, found, match));
        }
        JsonLines.write(out, lines);
        return articles.size() + " articles\n" + board("without loose ones", strict) + board("with loose ones", loose)
                + yields.lines(articles.size())
                + strict.get("").leaders().stripTrailing();
    }

    private static CountMatch match(List<GoldAttribution> gold, List<Quotation> found, GoldText text) {
        return new CountMatch(
                gold,
                found.stream()
                        .map(quotation -> text.ofBody(quotation.content()))
                        .toList());
    }

    private void add(
            YieldTally yields, String article, List<GoldAttribution> gold, List<Quotation> found, CountMatch match) {
        gold.stream()
                .filter(row -> row.leaderId() != null && !row.isOpen() && !row.isLoose())
                .forEach(row -> yields.addGold(article, row.kind()));
        for (int i = 0; i < found.size(); i++) {
            String leader = found.get(i).leaderId();
            if (finders.isCore(leader) && !match.isOpen(i, leader, false)) {
                yields.addFound(article, found.get(i));
            }
        }
    }

    private void add(
            CountTally tally,
            String article,
            List<GoldAttribution> gold,
            List<Quotation> found,
            CountMatch match,
            boolean withLoose) {
        for (GoldAttribution row : gold) {
            if (row.leaderId() != null && !row.isOpen() && (withLoose || !row.isLoose())) {
                tally.addGold(article, row);
            }
        }
        for (int i = 0; i < found.size(); i++) {
            String leader = found.get(i).leaderId();
            if (finders.isCore(leader) && !match.isOpen(i, leader, withLoose)) {
                tally.addFound(article, found.get(i));
                GoldAttribution row = match.goldOf(i);
                if (row != null && leader.equals(row.leaderId())) {
                    tally.addSame(row, found.get(i));
                }
            }
        }
    }

    private static String board(String name, Map<String, CountTally> tallies) {
        StringBuilder board = new StringBuilder(CountTally.header(name));
        CountTally all = tallies.get("");
        for (Quotation.Kind kind : Quotation.Kind.values()) {
            board.append(all.line("  " + kind.name().toLowerCase(Locale.ROOT), kind));
        }
        Map<String, CountTally> parts = new LinkedHashMap<>(tallies);
        parts.forEach((part, tally) ->
                board.append(tally.line(part.isEmpty() ? "  all" : "  all to " + part, Quotation.Kind.values())));
        return board.toString();
    }

    /** What was given to leaders, with the attribution it is. */
    private List<String> predictions(String article, String body, List<Quotation> found, CountMatch match) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Quotation quotation = found.get(i);
            if (finders.isCore(quotation.leaderId())) {
                GoldAttribution gold = match.goldOf(i);
                ObjectNode line = JsonLines.JSON.createObjectNode().put("article_id", article);
                line.put("leader_id", quotation.leaderId())
                        .put("kind", quotation.kind().name().toLowerCase(Locale.ROOT))
                        .put("confidence", quotation.confidence())
                        .put("words", quotation.extent().in(body))
                        .put("gold_index", gold == null ? null : gold.index())
                        .put("gold_leader_id", gold == null ? null : gold.leaderId());
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
