package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.Days;
import io.rostrum.table.AnnotationRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.VersionRow;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BacklogTest {

    private static final int ARTICLES = 80_000;
    private static final LocalDate DAY = LocalDate.parse("2031-05-05");

    /** Each row of the two tables: article, version, and whether it is analysed, or what annotated it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # a night with           | versions                   | annotations      | again      | nothing to do
            all done                 | a 1 true, b 1 true         | a 1 me, b 1 me   | -          | true
            one that is set aside    | a 1 true, b 1 false        | a 1 me           | -          | true
            a new article            | a 1 true, b 1 true         | a 1 me           | -          | false
            another version          | a 2 true                   | a 1 me           | -          | false
            one that is gone         | a 1 true                   | a 1 me, b 1 me   | -          | false
            one set aside since      | a 1 true, b 1 false        | a 1 me, b 1 me   | -          | false
            another annotator        | a 1 true, b 1 true         | a 1 me, b 1 you  | -          | false
            what was lost            | a 1 true                   | a 1 lost         | -          | false
            days asked for           | a 1 true                   | a 1 me           | 2031-05-05 | false
            """)
    void whatIsToldWithoutSparkIsWhatTheQueryTells(
            String what, String versions, String annotations, LocalDate again, boolean isEmpty, @TempDir Path folder) {
        Warehouse warehouse =
                Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(Tables.VERSIONS, Tables.ANNOTATIONS));
        store(
                warehouse,
                Tables.VERSIONS,
                versions,
                row -> Tables.VERSIONS.row(
                        new VersionRow(row[0], DAY, row[1], Boolean.parseBoolean(row[2]), 0, "f", 0)));
        store(
                warehouse,
                Tables.ANNOTATIONS,
                annotations,
                row -> Tables.ANNOTATIONS.row(new AnnotationRow(row[0], DAY, row[1], row[2])));
        Days days = again == null ? Days.NONE : new Days(again, again);
        assertEquals(
                isEmpty,
                Backlog.isEmpty(warehouse.plain(Tables.VERSIONS), warehouse.plain(Tables.ANNOTATIONS), "me", days));
        assertEquals(
                isEmpty,
                Backlog.of(warehouse.read(Tables.VERSIONS), warehouse.read(Tables.ANNOTATIONS), "me", days)
                        .isEmpty());
    }

    private static void store(Warehouse warehouse, Table<?> table, String rows, Function<String[], Row> row) {
        List<Row> all = Stream.of(rows.split(", "))
                .map(one -> row.apply(one.split(" ")))
                .toList();
        warehouse.append(table, SPARK.createDataset(all, table.encoder()).withColumn("run_id", lit("r")));
    }

    /** Of a million articles in four tasks each sorted more than 1 GiB could hold. */
    @Test
    void theLargerTheNightTheMoreTasksShareIt() {
        Dataset<Row> articles = SPARK.range(ARTICLES)
                .select(
                        col("id").cast("string").as("article_id"),
                        date_add(
                                        lit(Date.valueOf("2031-05-05")),
                                        col("id").mod(7).cast("int"))
                                .as("day"));
        Dataset<Row> backlog = articles.withColumn("is_wanted", lit(true));
        List<Row> tasks = Backlog.articles(backlog, articles)
                .groupBy(functions.spark_partition_id())
                .count()
                .collectAsList();
        long most = tasks.stream().mapToLong(task -> task.getLong(1)).max().orElseThrow();
        assertEquals(ARTICLES, tasks.stream().mapToLong(task -> task.getLong(1)).sum());
        // Ranges are drawn from a sample, so tasks differ.
        assertTrue(most < 15_000, tasks.toString());
    }
}
