package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of a night → what speaks against making it current, in words; empty when nothing does. */
public final class Findings {

    private static final int MOST = 20;
    private static final String QUERY = "/jobs/audit/night/%s.sql";
    private static final String EMPTY = "empty";
    private static final List<String> CHECKS = List.of(EMPTY, "outlets", "ranges", "leaders");

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
        Dataset<Row> findings = Audit.of(facts, all, written)
                .select(concat_ws(
                        " ",
                        lit("rule"),
                        col("rule"),
                        lit("at"),
                        col("place"),
                        lit("expected"),
                        col("expected"),
                        lit("found"),
                        col("found")));
        for (String check : checks(written)) {
            findings = findings.union(
                    SqlFile.run(String.format(java.util.Locale.ROOT, QUERY, check), all, Map.of("run", run)));
        }
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
