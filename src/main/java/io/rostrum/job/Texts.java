package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rows whose texts are to be read, which takes far longer than fetching them. */
final class Texts {

    private static final int TASKS_A_CORE = 2;

    private Texts() {}

    /** {@link #spread}, in each partition those of a day together. */
    static Dataset<Row> spreadByDay(Dataset<Row> articles) {
        Column[] order = {col("day"), col("article_id")};
        return articles.repartitionByRange(partitions(articles.sparkSession()), order)
                .sortWithinPartitions(order);
    }

    /**
     * The articles spread over all cores: a night of thousands is stored in few files, which would be few tasks. A
     * cluster's {@code spark.sql.shuffle.partitions} make it more tasks, as they do for all that is large there.
     */
    static Dataset<Row> spread(Dataset<Row> articles) {
        // With a number of its own Spark's adaptive execution does not join these partitions again.
        return articles.repartition(partitions(articles.sparkSession()), col("article_id"));
    }

    private static int partitions(SparkSession spark) {
        int cores = spark.sparkContext().defaultParallelism();
        int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        return Math.max(TASKS_A_CORE * cores, partitions);
    }
}
