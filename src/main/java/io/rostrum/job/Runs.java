package io.rostrum.job;

import io.rostrum.table.RunRow;
import io.rostrum.table.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run → its row in runs. */
public final class Runs {

    private Runs() {}

    public static Dataset<Row> of(SparkSession spark, RunRow run) {
        return spark.createDataset(List.of(Tables.RUNS.row(run)), Tables.RUNS.encoder());
    }
}
