package io.rostrum.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the time of a dump file's last change is worth. One in the future is a mistake of some clock: it would beat every
 * correction to come.
 *
 * @param now     when the night began, milliseconds since 1970, UTC
 * @param instead what a time in the future counts as: next after the newest file of the nights before, so that it gives
 *                way to whatever else is new; 0 when there is none
 */
public record FileTimes(long now, long instead) {

    /** @param dumpFiles table {@code dump_files} as the nights before have left it */
    public static FileTimes of(long now, Dataset<Row> dumpFiles) {
        Column newest = coalesce(max("modified").plus(1), lit(0L));
        return new FileTimes(
                now,
                dumpFiles.where(col("modified").leq(now)).agg(newest).head().getLong(0));
    }

    /** The rows with column {@code modified} as it counts. */
    Dataset<Row> counted(Dataset<Row> rows) {
        return rows.withColumn(
                "modified", when(col("modified").gt(now), instead).otherwise(col("modified")));
    }
}
