package io.rostrum.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.report.ReportPage;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Together;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The stored tables → {@code report.html}: one page without need of a network.
 *
 * <p>Every query is bounded, so that five years of 2,000 leaders stay a page: time and outlets go by the finest
 * {@link Grain} that keeps within {@link #MOST_ROWS}.
 */
public final class Report {

    static final int LEADERS = 2_000;
    static final int SPEAKERS = 500;
    static final long MOST_ROWS = 150_000;

    /**
     * How finely the page tells.
     *
     * @param step    day, week or month
     * @param outlets outlets told by name; the others are one
     */
    private record Grain(String step, int outlets) {}

    private static final List<Grain> GRAINS = List.of(
            new Grain("day", 1_000),
            new Grain("week", 1_000),
            new Grain("month", 1_000),
            new Grain("month", 30),
            new Grain("month", 8),
            new Grain("month", 0));

    private final Function<Table<?>, Dataset<Row>> tables;
    private final Row run;

    private Report(Function<Table<?>, Dataset<Row>> tables, Row run) {
        this.tables = tables;
        this.run = run;
    }

    /** The page's HTML. */
    public static String of(Function<Table<?>, Dataset<Row>> tables, Row run) {
        return new Report(tables, run).page();
    }

    private String page() {
        Map<String, Dataset<Row>> leaders = Map.of("leaders", leaders());
        Grain grain = grain(leaders);
        Map<String, Dataset<Row>> outlets = Map.of("outlets", outlets(grain));
        Map<String, Dataset<Row>> parts = new LinkedHashMap<>();
        parts.put("leaders", leaders.get("leaders"));
        parts.put("series", series(leaders, grain));
        Dataset<Row> named = query("speakers", Map.of(), Map.of("speakers", SPEAKERS), Tables.SPEAKERS);
        parts.put("speakers", named);
        parts.put("spoken", query("spoken", Map.of("named", named), Map.of(), Tables.SPEAKERS));
        parts.put("articles", query("articles", outlets, Map.of("step", grain.step()), Tables.ARTICLES));
        parts.put("rejects", query("rejects", Map.of(), Map.of(), Tables.REJECTS));
        parts.put("quotes", query("quotes", leaders, Map.of(), Tables.QUOTES, Tables.ARTICLES));
        parts.put("stances", query("stances", Map.of(), Map.of(), Tables.STANCE_PAIRS, Tables.ARTICLES));
        parts.put("coMentions", query("co_mentions", leaders, Map.of(), Tables.CO_MENTIONS));
        parts.put("network", query("network", leaders, Map.of(), Tables.LEADER_NETWORK));
        parts.put("edges", edges(leaders));
        parts.put("newest", query("newest", Map.of(), Map.of(), Tables.ARTICLES));
        parts.put("trends", query("trends", leaders, Map.of(), Tables.TRENDS));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", grain.step());
        data.put("run", run());
        data.putAll(rows(parts));
        return ReportPage.of(json(data));
    }

    /** The rows of each part, in the order of the parts. */
    private static Map<String, Object> rows(Map<String, Dataset<Row>> parts) {
        Map<String, Object> rows = Collections.synchronizedMap(new LinkedHashMap<>());
        parts.keySet().forEach(name -> rows.put(name, List.of()));
        List<Runnable> works = new ArrayList<>();
        parts.forEach((name, part) -> works.add(() -> rows.put(name, Rows.of(part))));
        Together.run(works);
        return rows;
    }

    private Dataset<Row> leaders() {
        return query("leaders", Map.of(), Map.of("leaders", LEADERS), Tables.LEADER_DAY)
                .cache();
    }

    private Dataset<Row> outlets(Grain grain) {
        return query("outlets", Map.of(), Map.of("outlets", grain.outlets()), Tables.ARTICLES);
    }

    private Grain grain(Map<String, Dataset<Row>> leaders) {
        return GRAINS.stream()
                .filter(grain -> series(leaders, grain).count() <= MOST_ROWS)
                .findFirst()
                .orElse(GRAINS.get(GRAINS.size() - 1));
    }

    private Dataset<Row> series(Map<String, Dataset<Row>> leaders, Grain grain) {
        Map<String, Dataset<Row>> further = new LinkedHashMap<>(leaders);
        further.put("outlets", outlets(grain));
        return query("series", further, Map.of("step", grain.step()), Tables.LEADER_DAY);
    }

    private Dataset<Row> edges(Map<String, Dataset<Row>> leaders) {
        Map<String, Dataset<Row>> further = new LinkedHashMap<>(leaders);
        further.put("edges", Edges.of(tables.apply(Tables.CO_MENTIONS).where("period = 'month'")));
        return query("edges", further, Map.of());
    }

    private Map<String, Object> run() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String column : run.schema().fieldNames()) {
            values.put(column, run.get(run.fieldIndex(column)));
        }
        return values;
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
