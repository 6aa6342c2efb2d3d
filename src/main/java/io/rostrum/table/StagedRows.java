package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of no table that later stages of a run read: stored, or in a small night held by the driver. */
record StagedRows(LazySpark spark, FileSystem files, Path folder) {

    static StagedRows below(Path root, LazySpark spark, FileSystem files) {
        return new StagedRows(spark, files, new Path(root, "_stage"));
    }

    Dataset<Row> store(String name, Dataset<Row> rows) {
        if (HeldRows.isSmallNight(spark.session())) {
            return HeldRows.of(rows).rows();
        }
        String path = new Path(folder, name).toString();
        rows.write().mode("overwrite").parquet(path);
        Dataset<Row> stored = spark.session().read().schema(rows.schema()).parquet(path);
        return Size.of(files, new Path(path)).isSmall() ? stored.coalesce(1) : stored;
    }

    void clear() {
        try {
            files.delete(folder, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
