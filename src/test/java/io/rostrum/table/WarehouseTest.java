package io.rostrum.table;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.util.QueryExecutionListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    /** A task that keeps a file open for each of hundreds of days fills its memory. */
    @Test
    void daysAreWrittenOneAfterAnother(@TempDir Path folder) throws Exception {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(Tables.ANNOTATIONS));
        Dataset<Row> rows = SPARK.range(300)
                .selectExpr(
                        "CAST(id AS STRING) AS article_id",
                        "DATE_ADD(DATE '2031-01-01', CAST(id AS INT)) AS day",
                        "'c' AS content",
                        "'a' AS annotator",
                        "'r' AS run_id");
        List<String> plans = plansOf(() -> warehouse.append(Tables.ANNOTATIONS, rows));
        assertEquals(300, warehouse.count(Tables.ANNOTATIONS));
        assertTrue(plans.stream().anyMatch(plan -> plan.contains("Sort [day")), plans.toString());
    }

    @Test
    void aSmallStateIsReadWithoutAScanAndHasTheSameRows(@TempDir Path folder) throws Exception {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(Tables.ANNOTATIONS));
        warehouse.append(Tables.ANNOTATIONS, annotations("DATE '2031-01-01'"));
        warehouse.append(Tables.ANNOTATIONS, annotations("DATE '2031-01-02'"));
        Dataset<Row> scanned = warehouse.read(Tables.ANNOTATIONS);
        SPARK.conf().set(HeldRows.MOST, "1m");
        try {
            Dataset<Row> small = warehouse.read(Tables.ANNOTATIONS);
            assertEquals(text(scanned), text(small));
            assertEquals(
                    List.of(),
                    plansOf(() -> text(small)).stream()
                            .filter(plan -> plan.contains("BatchScan"))
                            .toList());
        } finally {
            SPARK.conf().unset(HeldRows.MOST);
        }
    }

    @Test
    void theDriverWritesWhatTasksWrite(@TempDir Path folder) {
        List<List<String>> byTasks = states(folder.resolve("tasks"));
        SPARK.conf().set(HeldRows.MOST, "1m");
        try {
            assertEquals(byTasks, states(folder.resolve("driver")));
            assertEquals(List.of(6, 9, 9, 0), byTasks.stream().map(List::size).toList());
        } finally {
            SPARK.conf().unset(HeldRows.MOST);
        }
    }

    /** The rows after each of some writes, read from files. */
    private static List<List<String>> states(Path folder) {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(Tables.VERSIONS));
        Dataset<Row> undated = versions("CAST(NULL AS DATE)");
        Dataset<Row> second = versions("DATE '2031-01-02'");
        List<Runnable> writes = List.of(
                () -> warehouse.append(
                        Tables.VERSIONS,
                        second.union(versions("DATE '2031-01-01'")).union(undated.limit(0))),
                () -> warehouse.append(Tables.VERSIONS, undated),
                () -> warehouse.replaceDays(
                        Tables.VERSIONS,
                        Arrays.asList(null, LocalDate.parse("2031-01-02")),
                        undated.withColumn("content", lit("e")).union(second.withColumn("content", lit("b")))),
                () -> warehouse.replace(Tables.VERSIONS, undated.limit(0)));
        List<List<String>> states = new ArrayList<>();
        for (Runnable write : writes) {
            write.run();
            states.add(warehouse.plain(Tables.VERSIONS).list().stream()
                    .map(Row::toString)
                    .sorted()
                    .toList());
            assertEquals(
                    states.get(states.size() - 1),
                    warehouse.read(Tables.VERSIONS).collectAsList().stream()
                            .map(Row::toString)
                            .sorted()
                            .toList());
        }
        return states;
    }

    private static Dataset<Row> versions(String day) {
        return SPARK.range(3)
                .selectExpr(
                        "CAST(id AS STRING) AS article_id",
                        day + " AS day",
                        "IF(id = 1, 'c', 'd') AS content",
                        "1L AS modified",
                        "'f' AS file",
                        "id AS position",
                        "true AS analysed",
                        "'r' AS run_id");
    }

    private static Dataset<Row> annotations(String day) {
        return SPARK.range(3)
                .selectExpr(
                        "CAST(id AS STRING) AS article_id",
                        day + " AS day",
                        "IF(id = 1, 'c', 'd') AS content",
                        "'a' AS annotator",
                        "'r' AS run_id");
    }

    private static List<String> text(Dataset<Row> rows) {
        return rows.toJSON().collectAsList().stream().sorted().toList();
    }

    private static List<String> plansOf(Runnable work) throws Exception {
        List<String> plans = new CopyOnWriteArrayList<>();
        QueryExecutionListener listener = new QueryExecutionListener() {
            @Override
            public void onSuccess(String function, QueryExecution query, long nanos) {
                plans.add(query.executedPlan().toString());
            }

            @Override
            public void onFailure(String function, QueryExecution query, Exception failure) {
                plans.add(failure.toString());
            }
        };
        SPARK.listenerManager().register(listener);
        try {
            work.run();
            SPARK.sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            SPARK.listenerManager().unregister(listener);
        }
        return plans;
    }
}
