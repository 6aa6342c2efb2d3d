package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.settings.Days;
import io.rostrum.table.PlainRows;
import io.rostrum.table.Warehouse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** versions, annotations → backlog: the articles whose facts change. */
public final class Backlog {

    private static final int TASKS_A_CORE = 2;

    /** A task sorts its articles by day: more of them would leave an executor of 1 GiB no memory for anything else. */
    private static final int ARTICLES_A_TASK = 10_000;

    /** The keys of more are not held in memory. */
    private static final long MOST_KEYS = 200_000;

    /** Stands for what another annotator has annotated. */
    private static final List<Object> OF_ANOTHER = List.of();

    private Backlog() {}

    /**
     * Whether {@link #of} has no row. False too where that is not known without Spark: of days to annotate anew, and of
     * more than {@value #MOST_KEYS} articles.
     */
    public static boolean isEmpty(PlainRows versions, PlainRows annotations, String annotator, Days again) {
        if (!again.isEmpty() || Math.max(versions.count(), annotations.count()) > MOST_KEYS) {
            return false;
        }
        Set<List<Object>> wanted = new HashSet<>();
        Set<List<Object>> present = new HashSet<>();
        versions.forEach(
                row -> {
                    if (row.<Boolean>getAs("analysed")) {
                        wanted.add(key(row));
                    }
                },
                "article_id",
                "day",
                "content",
                "analysed");
        annotations.forEach(
                row -> present.add(annotator.equals(row.getAs("annotator")) ? key(row) : OF_ANOTHER),
                "article_id",
                "day",
                "content",
                "annotator");
        return wanted.equals(present) && wanted.stream().noneMatch(key -> key.contains(null));
    }

    private static List<Object> key(Row row) {
        return Arrays.asList(row.get(0), row.get(1), row.get(2));
    }

    /**
     * One row per article, day and version: {@code is_wanted} when it is to be annotated, else its facts only go.
     *
     * @param annotator names what annotates now
     * @param again     days to annotate anew in any case
     */
    public static Dataset<Row> of(Dataset<Row> versions, Dataset<Row> annotations, String annotator, Days again) {
        return SqlFile.run(
                "/jobs/annotate/backlog.sql",
                Map.of("versions", versions, "annotations", annotations),
                Map.of("annotator", annotator, "first", again.first(), "last", again.last()));
    }

    /** The rows of {@code articles} that are to be annotated; in each partition those of a day together. */
    public static Dataset<Row> articles(Dataset<Row> backlog, Dataset<Row> articles) {
        Dataset<Row> wanted = backlog.where("is_wanted");
        Dataset<Row> rows = articles.where(Warehouse.in(Warehouse.days(wanted)))
                .join(wanted, articles.col("article_id").equalTo(wanted.col("article_id")), "left_semi");
        return spread(rows, (int) (wanted.count() / ARTICLES_A_TASK));
    }

    /**
     * The articles spread over all cores by ranges of days and ids: a night of thousands is stored in few files, which
     * would be few tasks. A cluster's {@code spark.sql.shuffle.partitions} make it more.
     *
     * @param tasks at least so many
     */
    private static Dataset<Row> spread(Dataset<Row> articles, int tasks) {
        SparkSession spark = articles.sparkSession();
        int cores = spark.sparkContext().defaultParallelism();
        int partitions = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        Column[] order = {col("day"), col("article_id")};
        // With a number of its own Spark's adaptive execution does not join these partitions again.
        return articles.repartitionByRange(Math.max(tasks, Math.max(TASKS_A_CORE * cores, partitions)), order)
                .sortWithinPartitions(order);
    }

    /** Rows of table {@code annotations} once that is done. */
    public static Dataset<Row> done(Dataset<Row> backlog, String annotator) {
        return backlog.where("is_wanted").withColumn("annotator", lit(annotator));
    }
}
