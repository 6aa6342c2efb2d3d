package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Rows whose texts are to be read, which takes far longer than fetching them. */
final class Texts {

    private static final int TASKS_A_CORE = 2;

    private Texts() {}

    /**
     * The articles spread over all cores: a night of thousands is stored in few files, which would be few tasks. A
     * cluster's {@code spark.sql.shuffle.partitions} make it more tasks, as they do for all that is large there.
     */
    static Dataset<Row> spread(Dataset<Row> articles) {
        SparkSession spark = articles.sparkSession();
        int cores = spark.sparkContext().defaultParallelism();
        int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        // With a number of its own Spark's adaptive execution does not join these partitions again.
        return articles.repartition(Math.max(TASKS_A_CORE * cores, partitions), col("article_id"));
    }
}
