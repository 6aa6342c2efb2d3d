package io.rostrum.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The periods that reports count by: {@code day}, {@code week} (ISO 8601, from Monday) and {@code month}. */
final class Periods {

    private Periods() {}

    /** Every row once per period that its {@code day} lies in, with columns {@code period} and {@code period_start}. */
    static Dataset<Row> of(Dataset<Row> rows) {
        Column periods = array(
                period("day", col("day")),
                period("week", trunc(col("day"), "WEEK")),
                period("month", trunc(col("day"), "MONTH")));
        return rows.select(col("*"), inline(periods));
    }

    private static Column period(String name, Column start) {
        return struct(lit(name).as("period"), start.as("period_start"));
    }
}
