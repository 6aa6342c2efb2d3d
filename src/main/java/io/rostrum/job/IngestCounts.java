package io.rostrum.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the records: {@code records = articles + setAside + duplicates + rejects}, always.
 *
 * @param articles   analysed
 * @param duplicates left out because another record has the same article id
 */
public record IngestCounts(long records, long articles, long setAside, long duplicates, long rejects) {

    /** Counts in one pass over a few columns of the records. */
    public static IngestCounts of(Dataset<Row> records) {
        Column isReject = col("article_id").isNull();
        Dataset<Row> ids = records.groupBy("article_id")
                .agg(
                        count(lit(1)).as("copies"),
                        min(col("set_aside").isNotNull()).as("is_aside"));
        Row row = ids.agg(
                        total(col("copies")),
                        total(when(isReject.or(col("is_aside")), 0L).otherwise(1L)),
                        total(when(isReject.or(col("is_aside").equalTo(false)), 0L)
                                .otherwise(1L)),
                        total(when(isReject, 0L).otherwise(col("copies").minus(1L))),
                        total(when(isReject, col("copies")).otherwise(0L)))
                .head();
        return new IngestCounts(row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
    }

    private static Column total(Column column) {
        return coalesce(sum(column), lit(0L));
    }
}
