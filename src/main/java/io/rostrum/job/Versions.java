package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * records → versions of articles. Of several versions the one from the file changed last is the article; the same
 * version read again changes nothing.
 */
public final class Versions {

    private static final int DIGITS = 16;

    private Versions() {}

    /** The records of these files only, with the further columns of table {@code versions}. */
    public static Dataset<Row> of(SparkSession spark, Dataset<Row> records, List<DumpFile> files) {
        List<Tuple2<String, Long>> times = files.stream()
                .map(file -> new Tuple2<>(file.name(), file.modified()))
                .toList();
        Dataset<Row> modified = spark.createDataset(times, Encoders.tuple(Encoders.STRING(), Encoders.LONG()))
                .toDF("file", "modified");
        return records.join(broadcast(modified), "file")
                .withColumn("analysed", col("set_aside").isNull())
                .withColumn("content", content());
    }

    private static Column content() {
        Column[] parts = List.of("day", "outlet", "title", "body", "language", "set_aside").stream()
                .map(name -> col(name))
                .toArray(Column[]::new);
        return sha2(to_json(struct(parts)), 256).substr(1, DIGITS);
    }

    /**
     * versions read, versions stored → the articles that are new or another than stored, each once.
     *
     * @param records rows of {@link #of}
     * @param stored  table {@code versions}
     */
    public static Dataset<Row> arrivals(Dataset<Row> records, Dataset<Row> stored) {
        Dataset<Row> articles = records.where(col("article_id").isNotNull());
        Dataset<Row> winners = SqlFile.run(
                "/jobs/ingest/arrivals.sql",
                Map.of("read", Tables.VERSIONS.conform(articles), "stored", stored),
                Map.of());
        return articles.join(
                winners,
                articles.col("article_id")
                        .equalTo(winners.col("article_id"))
                        .and(articles.col("file").equalTo(winners.col("file")))
                        .and(articles.col("position").equalTo(winners.col("position"))),
                "left_semi");
    }
}
