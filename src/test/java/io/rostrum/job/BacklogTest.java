package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final int ARTICLES = 80_000;

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
