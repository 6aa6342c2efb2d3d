package io.rostrum.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.report.Page;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The stored tables → {@code report.html}: one page without need of a network.
 *
 * <p>Every query is bounded, so that five years of 2,000 leaders stay a page: time goes in days, weeks or months, the
 * finest that keeps within {@link #MOST_ROWS}.
 */
public final class Report {

    static final int LEADERS = 2_000;
    static final long MOST_ROWS = 150_000;

    private static final List<String> STEPS = List.of("day", "week", "month");

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
        String step = step(leaders);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", step);
        data.put("run", run());
        data.put("leaders", Rows.of(leaders.get("leaders")));
        data.put("series", Rows.of(query("series", leaders, Map.of("step", step), Tables.LEADER_DAY)));
        data.put("articles", Rows.of(query("articles", Map.of(), Map.of("step", step), Tables.ARTICLES)));
        data.put("rejects", Rows.of(query("rejects", Map.of(), Map.of(), Tables.REJECTS)));
        data.put("quotes", Rows.of(query("quotes", leaders, Map.of(), Tables.QUOTES, Tables.ARTICLES)));
        data.put("stances", Rows.of(query("stances", Map.of(), Map.of(), Tables.STANCE_PAIRS, Tables.ARTICLES)));
        data.put("coMentions", Rows.of(query("co_mentions", leaders, Map.of(), Tables.CO_MENTIONS)));
        data.put("network", Rows.of(query("network", leaders, Map.of(), Tables.LEADER_NETWORK)));
        data.put("trends", Rows.of(query("trends", leaders, Map.of(), Tables.TRENDS)));
        return Page.of(json(data));
    }

    private Dataset<Row> leaders() {
        return query("leaders", Map.of(), Map.of("leaders", LEADERS), Tables.LEADER_DAY)
                .cache();
    }

    /** The finest step of time that keeps the page small. */
    private String step(Map<String, Dataset<Row>> leaders) {
        return STEPS.stream()
                .filter(step -> query("series", leaders, Map.of("step", step), Tables.LEADER_DAY)
                                .count()
                        <= MOST_ROWS)
                .findFirst()
                .orElse("month");
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
