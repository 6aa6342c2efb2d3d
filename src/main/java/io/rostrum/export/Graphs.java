package io.rostrum.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.job.Edges;
import io.rostrum.job.SqlFile;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that are graphs, as one of the period that is wanted. */
record Graphs(PublishedTables tables, Selection selection) {

    /** @throws UsageException when the table is no graph, or the days do not hold one period of it */
    Graph of(Table<?> table) {
        return switch (table.name()) {
            case "co_mentions" -> together();
            case "leader_network" -> network();
            case "speaks_of" -> spoken();
            default ->
                throw new UsageException("Only co_mentions, leader_network and speaks_of are graphs; export "
                        + table.name() + " as csv or jsonl");
        };
    }

    /** Every pair of co_mentions. */
    private Graph together() {
        String window = selection.window() == null ? "article" : selection.window();
        return together(pairs(Tables.CO_MENTIONS, ofWindow(window)), window, List.of());
    }

    /** Those of the pairs that are edges of leader_network, with the leaders' places in it. */
    private Graph network() {
        Dataset<Row> pairs = pairs(Tables.CO_MENTIONS, Edges.of(ofWindow("article")));
        Dataset<Row> places = tables.read(Tables.LEADER_NETWORK)
                .where(col("period").equalTo(period()))
                .where(col("period_start").equalTo(lit(start(pairs))));
        return together(pairs, "article", places.collectAsList());
    }

    private Graph together(Dataset<Row> pairs, String window, List<Row> places) {
        String title = "Leaders mentioned in the same %s, %s from %s; weight: %ss that mention both, near-copies once"
                .formatted(window, period(), start(pairs), window);
        return Graph.together(title, pairs.collectAsList(), places);
    }

    private Graph spoken() {
        Dataset<Row> pairs = pairs(
                Tables.SPEAKS_OF,
                tables.read(Tables.SPEAKS_OF).where(col("period").equalTo(period())));
        String title =
                ("Leaders who speak of others, %s from %s; weight: stories, near-copies once; sign: whether stances of the"
                                + " speaker are for or against the other")
                        .formatted(period(), start(pairs));
        Dataset<Row> signed = SqlFile.run(
                "/jobs/export/signed.sql",
                Map.of("speaks_of", pairs, "stance_pairs", tables.read(Tables.STANCE_PAIRS)),
                Map.of());
        return Graph.spoken(title, Export.ordered(signed).collectAsList());
    }

    private Dataset<Row> ofWindow(String window) {
        return tables.read(Tables.CO_MENTIONS)
                .where(col("period").equalTo(period()).and(col("window").equalTo(window)));
    }

    private Dataset<Row> pairs(Table<?> table, Dataset<Row> rows) {
        return Export.ordered(selection.of(table.name(), rows));
    }

    private String period() {
        return selection.period() == null ? "month" : selection.period();
    }

    private LocalDate start(Dataset<Row> pairs) {
        List<LocalDate> starts =
                pairs.select("period_start").distinct().orderBy(col("period_start")).collectAsList().stream()
                        .map(row -> row.getLocalDate(0))
                        .toList();
        if (starts.size() != 1) {
            String found = starts.stream().limit(12).map(LocalDate::toString).collect(Collectors.joining(", "));
            throw new UsageException("A graph is of one " + period() + ", these days have " + starts.size()
                    + (starts.isEmpty() ? "" : " (" + found + (starts.size() > 12 ? ", …" : "") + ")")
                    + ": choose one with --from and --to, and its length with --period");
        }
        return starts.get(0);
    }
}
