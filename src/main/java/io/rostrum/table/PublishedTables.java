package io.rostrum.table;

import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Published tables, for reading only: the one place that knows how they lie in a folder.
 *
 * @param spark  session that reads
 * @param folder of the published tables, on any Hadoop file system
 */
public record PublishedTables(SparkSession spark, String folder) {

    /**
     * The table of that name.
     *
     * @throws UsageException listing the names there are
     */
    public static Table<?> named(String name) {
        return Tables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("--table " + name + ": no such table"
                        + Nearest.suggestion(
                                name, Tables.ALL.stream().map(Table::name).toList())
                        + "\nThere are " + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", "))));
    }

    /**
     * The table with all its {@link Table#published()} columns.
     *
     * @throws UsageException when the folder has none
     */
    public Dataset<Row> read(Table<?> table) {
        if (!exists(table.name())) {
            throw new UsageException(
                    "No table " + table.name() + " in " + folder + ": give the folder that a run has published to");
        }
        return table.conformPublished(spark.read()
                .schema(table.published())
                .option("pathGlobFilter", "*.parquet")
                .parquet(table.folders().stream()
                        .filter(this::exists)
                        .map(name -> new Path(folder, name).toString())
                        .toArray(String[]::new)));
    }

    private boolean exists(String name) {
        Path path = new Path(folder, name);
        try {
            return path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + path, e);
        }
    }
}
