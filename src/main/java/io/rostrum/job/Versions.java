package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.xxhash64;

import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * records → versions of articles. Of several versions the one from the file changed last is the article; the same
 * version read again changes nothing.
 */
public final class Versions {

    private Versions() {}

    /** The records with a hash of all that makes two versions different; an address is no such thing. */
    public static Dataset<Row> hashed(Dataset<Row> records) {
        return records.withColumn(
                "content",
                lower(lpad(
                        hex(xxhash64(
                                col("day"),
                                col("outlet"),
                                col("title"),
                                col("body"),
                                col("language"),
                                col("set_aside"))),
                        16,
                        "0")));
    }

    /** The hashed records of these files only, with the further columns of table {@code versions}. */
    public static Dataset<Row> of(Dataset<Row> hashed, List<DumpFile> files, FileTimes clock) {
        List<Tuple2<String, Long>> times = files.stream()
                .map(file -> new Tuple2<>(file.name(), file.modified()))
                .toList();
        Dataset<Row> modified = hashed.sparkSession()
                .createDataset(times, Encoders.tuple(Encoders.STRING(), Encoders.LONG()))
                .toDF("file", "modified");
        return hashed.join(broadcast(clock.counted(modified)), "file")
                .withColumn("analysed", col("set_aside").isNull());
    }

    /**
     * Each article read, once: {@code article_id}; {@code file} and {@code position} of the record that makes it new, or another
     * version than is stored, null when none does; {@code older}, how many records are versions that give way to another.
     *
     * @param records rows of {@link #of}
     * @param stored  table {@code versions}
     */
    public static Dataset<Row> latest(Dataset<Row> records, Dataset<Row> stored, FileTimes clock) {
        Dataset<Row> read =
                Tables.VERSIONS.conform(records.where(col("article_id").isNotNull()));
        return SqlFile.run(
                "/jobs/ingest/arrivals.sql", Map.of("read", read, "stored", clock.counted(stored)), Map.of());
    }

    /** These records, with all columns of tables {@code articles} and {@code versions}. */
    public static Dataset<Row> arrivals(Dataset<Row> records, Dataset<Row> latest) {
        return records.join(
                latest,
                records.col("article_id")
                        .equalTo(latest.col("article_id"))
                        .and(records.col("file").equalTo(latest.col("file")))
                        .and(records.col("position").equalTo(latest.col("position"))),
                "left_semi");
    }
}
