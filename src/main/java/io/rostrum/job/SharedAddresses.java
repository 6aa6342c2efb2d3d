package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Warehouse;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * records → those that are other articles than the one whose address they give. Of one night the oldest has the address,
 * whatever the order of files; of several nights the one that was stored first, since an id once given stays.
 */
public final class SharedAddresses {

    private SharedAddresses() {}

    /**
     * File and position of these records, with ids of their own in column {@code own_id}.
     *
     * @param records  rows of {@link Versions#of}
     * @param versions table {@code versions}
     * @param articles table {@code articles}
     * @param aside    where what is read again is kept
     */
    public static Dataset<Row> others(
            Dataset<Row> records, Dataset<Row> versions, Dataset<Row> articles, FileTimes clock, Aside aside) {
        Dataset<Row> contested = aside.put(
                "contested",
                SqlFile.run("/jobs/ingest/contested.sql", Map.of("read", records, "stored", versions), Map.of()));
        if (contested.isEmpty()) {
            return records.sparkSession().createDataFrame(List.of(), OtherArticles.SCHEMA);
        }
        Dataset<Row> read = records.join(contested, "article_id");
        Dataset<Row> stored = clock.counted(versions.join(contested, "article_id"));
        Dataset<Row> texts = texts(read, true).union(texts(withTexts(stored, articles), false));
        return aside.put(
                "others",
                texts.repartition(col("article_id"))
                        .sortWithinPartitions("article_id", "is_read", "modified", "file", "position")
                        .mapPartitions(
                                (MapPartitionsFunction<Row, Row>) OtherArticles::new,
                                Encoders.row(OtherArticles.SCHEMA)));
    }

    /** The days of versions say where their texts are. */
    private static Dataset<Row> withTexts(Dataset<Row> versions, Dataset<Row> articles) {
        Dataset<Row> texts =
                articles.where(Warehouse.in(Warehouse.days(versions))).select("article_id", "url", "title", "body");
        return versions.join(texts, "article_id");
    }

    private static Dataset<Row> texts(Dataset<Row> versions, boolean isRead) {
        return versions.select("article_id", "url", "title", "body", "analysed", "modified", "file", "position")
                .withColumn("is_read", lit(isRead));
    }

    /** The records with these ids. */
    public static Dataset<Row> withIds(Dataset<Row> records, Dataset<Row> others) {
        return records.join(broadcast(others), new String[] {"file", "position"}, "left")
                .withColumn("article_id", coalesce(col("own_id"), col("article_id")))
                .drop("own_id");
    }
}
