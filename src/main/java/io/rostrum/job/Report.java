package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.report.AtomFeed;
import io.rostrum.report.ReportPage;
import io.rostrum.report.Today;
import io.rostrum.table.HeldRows;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The stored tables → {@code report.html}: one page without need of a network.
 *
 * <p>Every query is bounded, so that five years of 2,000 leaders stay a page: time and outlets go by the finest
 * {@link Grain} that keeps within the bound of a part.
 */
public final class Report {

    static final int LEADERS = 2_000;
    static final int SPEAKERS = 500;
    static final int PAIRS = 3_000;
    static final long MOST_ROWS = 150_000;
    static final long MOST_VOTES = 60_000;
    static final long MOST_TOGETHER = 20_000;
    static final int MOST_SPEAKING = 1_000;

    private final Function<Table<?>, Dataset<Row>> tables;
    private final Row run;
    private final Instant published;
    private final Map<String, Dataset<Row>> parts = new LinkedHashMap<>();
    private final Map<String, Grain> grains = new LinkedHashMap<>();
    private final Deque<Dataset<Row>> kept = new ArrayDeque<>(); // in memory, what needs others before them

    private Report(Function<Table<?>, Dataset<Row>> tables, Row run, Instant published) {
        this.tables = tables;
        this.run = run;
        this.published = published;
    }

    /**
     * By name: {@code report.html}, and what its first view says as {@code today.json} and {@code today.atom}.
     *
     * @param published when it is published; all else comes from the tables
     */
    public static Map<String, String> of(Function<Table<?>, Dataset<Row>> tables, Row run, Instant published) {
        Report report = new Report(tables, run, published);
        try {
            return report.files();
        } finally {
            report.kept.forEach(rows -> rows.unpersist(true));
        }
    }

    private Map<String, String> files() {
        overTime();
        stances();
        morning();
        parts.put("rejects", query("rejects", Map.of(), Map.of(), Tables.REJECTS));
        parts.put("network", query("network", leaders(), Map.of(), Tables.LEADER_NETWORK));
        parts.put("trends", query("trends", leaders(), Map.of(), Tables.TRENDS));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("grains", grains);
        data.put("run", Rows.named(run));
        data.put("published", published.toString());
        Map<String, Rows> rows = Rows.of(parts);
        context(rows);
        data.putAll(rows);
        Today today = today(rows);
        Map<String, Object> values = today.values();
        values.put("published", published.toString());
        return Map.of(
                "report.html", ReportPage.of(json(data)),
                "today.json", json(values) + "\n",
                "today.atom", AtomFeed.of(today));
    }

    private void context(Map<String, Rows> rows) {
        Rows quotes = rows.get("quotes");
        Rows evidence = rows.get("evidence");
        InContext context = InContext.of(tables.apply(Tables.ARTICLES), quotes, evidence);
        rows.put("quotes", context.quotations(quotes, rows.remove("about")));
        rows.put("evidence", context.evidence(evidence));
    }

    private Today today(Map<String, Rows> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.get("leaders").named().forEach(row -> names.put((String) row.get("leader_id"), (String) row.get("name")));
        Object newest = rows.get("newest").named().get(0).get("newest");
        return Today.of(
                run.getAs("run_id"),
                newest == null ? null : LocalDate.parse((String) newest),
                rows.get("read").named().get(0),
                rows.get("morning").named(),
                rows.get("turns").named(),
                rows.get("quotes").named(),
                names);
    }

    private void overTime() {
        parts.put("leaders", kept(query("leaders", Map.of(), Map.of("leaders", LEADERS), Tables.LEADER_DAY)));
        Map<String, Dataset<Row>> capacities = Map.of("capacities", capacities());
        parts.put("capacities", capacities.get("capacities").drop("in_office"));
        Grain.Part series = Grain.fitting(MOST_ROWS, step -> grained("series", step, capacities, Tables.LEADER_DAY));
        put("series", series);
        put("articles", series.grain(), step -> grained("articles", step, Map.of(), Tables.ARTICLES, Tables.COPIES));
        Dataset<Row> named = query("speakers", Map.of(), Map.of("speakers", SPEAKERS), Tables.SPEAKERS);
        parts.put("speakers", named);
        put(
                "spoken",
                Grain.fitting(MOST_VOTES, step -> grained("spoken", step, Map.of("named", named), Tables.SPEAKERS)));
        Dataset<Row> together = tables.apply(Tables.CO_MENTIONS).where("window = 'article'");
        Grain ofPairs = Grain.finest(
                step -> together.where(col("period").equalTo(step.step())).count() <= MOST_TOGETHER);
        put("together", ofPairs, step -> together(step.step()));
        put("speaks", series.grain(), step -> speaks(step.step()));
    }

    private Dataset<Row> capacities() {
        Map<String, Dataset<Row>> views = new LinkedHashMap<>(leaders());
        views.put("people", tables.apply(Tables.LEADERS));
        return kept(query("capacities", views, Map.of(), Tables.LEADER_DAY, Tables.PARTIES));
    }

    private Dataset<Row> together(String step) {
        return query("co_mentions", leaders(), Map.of("step", step, "rows", MOST_TOGETHER), Tables.CO_MENTIONS);
    }

    private Dataset<Row> speaks(String step) {
        return query("speaks_of", Map.of(), Map.of("step", step, "pairs", MOST_SPEAKING), Tables.SPEAKS_OF);
    }

    private void stances() {
        Map<String, Dataset<Row>> views = new LinkedHashMap<>(votes());
        Dataset<Row> pairs = kept(query("pairs", views, Map.of("pairs", PAIRS)));
        views.put("pairs", pairs);
        parts.put("pairs", pairs.drop("holder_words", "target_words"));
        parts.put("evidence", query("evidence", views, Map.of()));
        Row all = pairs.selectExpr("COALESCE(SUM(votes), 0)").head();
        // There are at most as many rows as votes.
        Grain grain = all.getLong(0) <= MOST_VOTES ? Grain.FINEST : Grain.COARSEST;
        put("votes", grain, step -> {
            Map<String, Dataset<Row>> further = new LinkedHashMap<>(views);
            further.put("outlets", outlets(step));
            return query("votes", further, Map.of("step", step.step(), "rows", MOST_VOTES));
        });
    }

    /** Stances that count, of the first of near-copies and of standing notes, as the votes of stories. */
    private Map<String, Dataset<Row>> votes() {
        Dataset<Row> stances = tables.apply(Tables.STANCES).where("counted");
        Dataset<Row> later = tables.apply(Tables.COPIES).where("NOT is_first");
        Dataset<Row> first = stances.join(
                        later, stances.col("article_id").equalTo(later.col("article_id")), "left_anti")
                .withColumn("is_first", lit(true));
        Map<String, Dataset<Row>> heard = Map.of("stances", Facts.heardOnce(first));
        return Map.of("votes", SqlFile.run("/jobs/stance-pairs/votes.sql", heard, Map.of()));
    }

    private void morning() {
        Dataset<Row> newest = kept(query("newest", Map.of(), Map.of(), Tables.ARTICLES));
        LocalDate day = newest.head().getLocalDate(0);
        Map<String, Object> days = Map.of("newest", day == null ? LocalDate.EPOCH : day);
        parts.put("newest", newest);
        parts.put("morning", query("morning", leaders(), days, Tables.LEADER_DAY));
        parts.put("read", query("read", Map.of(), days, Tables.COPIES));
        parts.put("turns", query("turns", votes(), days, Tables.ARTICLES));
        Dataset<Row> quotes = kept(query("quotes", leaders(), days, Tables.QUOTES, Tables.QUOTE_CLUSTERS));
        parts.put("quotes", quotes);
        parts.put("about", query("about", Map.of("quotations", quotes), Map.of(), Tables.MENTIONS));
    }

    private void put(String name, Grain.Part part) {
        kept.push(part.rows());
        grains.put(name, part.grain());
        parts.put(name, part.rows());
    }

    /** Keeps rows in memory that are asked for more than once. */
    private Dataset<Row> kept(Dataset<Row> rows) {
        Dataset<Row> stay = HeldRows.kept(rows);
        kept.push(stay);
        return stay;
    }

    private void put(String name, Grain grain, Function<Grain, Dataset<Row>> part) {
        grains.put(name, grain);
        parts.put(name, part.apply(grain));
    }

    private Map<String, Dataset<Row>> leaders() {
        return Map.of("leaders", parts.get("leaders"));
    }

    private Dataset<Row> outlets(Grain grain) {
        return query("outlets", Map.of(), Map.of("outlets", grain.outlets()), Tables.ARTICLES);
    }

    private Dataset<Row> grained(String name, Grain grain, Map<String, Dataset<Row>> views, Table<?>... inputs) {
        Map<String, Dataset<Row>> further = new LinkedHashMap<>(views);
        further.put("outlets", outlets(grain));
        return query(name, further, Map.of("step", grain.step()), inputs);
    }

    private Dataset<Row> query(
            String name, Map<String, Dataset<Row>> further, Map<String, Object> parameters, Table<?>... inputs) {
        Map<String, Dataset<Row>> views = new LinkedHashMap<>(further);
        Arrays.stream(inputs).forEach(table -> views.put(table.name(), tables.apply(table)));
        return SqlFile.run("/jobs/report/" + name + ".sql", views, parameters);
    }

    private static String json(Map<String, Object> data) {
        try {
            return new ObjectMapper().writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Numbers and texts are always JSON", e);
        }
    }
}
