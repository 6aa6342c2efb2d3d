package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of a night → what speaks against making it current, in words; empty when nothing does. */
public final class Findings {

    private static final int MOST = 20;
    private static final String QUERY = "/jobs/audit/night/%s.sql";
    private static final String EMPTY = "empty";
    private static final List<String> CHECKS = List.of(EMPTY, "outlets", "ranges", "leaders");

    private static final Column[] WORDS = {
        lit("rule"), col("rule"), lit("at"), col("place"), lit("expected"), col("expected"), lit("found"), col("found")
    };

    private Findings() {}

    /**
     * @param facts   that the night counted
     * @param tables  as the night leaves them
     * @param written those that the night wrote: of others nothing is asked
     */
    public static List<String> of(
            Facts facts, Function<Table<?>, Dataset<Row>> tables, Set<Table<?>> written, String run) {
        Map<String, Dataset<Row>> all = new TreeMap<>();
        Tables.ALL.forEach(table -> all.put(table.name(), tables.apply(table)));
        List<Runnable> questions = new ArrayList<>();
        Queue<String> findings = new ConcurrentLinkedQueue<>();
        for (Dataset<Row> violations : Audit.of(facts, all, written)) {
            questions.add(() -> findings.addAll(first(violations.select(concat_ws(" ", WORDS)))));
        }
        for (String check : checks(written)) {
            String query = String.format(Locale.ROOT, QUERY, check);
            questions.add(() -> findings.addAll(first(SqlFile.run(query, all, Map.of("run", run)))));
        }
        Together.run(questions);
        return findings.stream().sorted().limit(MOST).toList();
    }

    private static List<String> first(Dataset<Row> findings) {
        return findings.toDF("finding").orderBy("finding").limit(MOST).collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    /** A run that does not annotate can't find nothing. */
    private static List<String> checks(Set<Table<?>> written) {
        return CHECKS.stream()
                .filter(check -> !check.equals(EMPTY) || written.contains(Tables.ANNOTATIONS))
                .toList();
    }
}
