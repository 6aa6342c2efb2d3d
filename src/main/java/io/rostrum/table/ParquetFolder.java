package io.rostrum.table;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * A folder of tables as plain Parquet, each table replaced whole.
 *
 * <p>What is written stands aside, in {@code _next}, where only this object sees it, until
 * {@link #commit()} puts all of it in place; a run that fails before leaves everything as it was.
 */
public final class ParquetFolder {

    private final SparkSession spark;
    private final Path root;
    private final FileSystem files;
    private final String runId;
    private final Set<String> written = new TreeSet<>();

    /** Opens the folder, which need not exist, and removes what an earlier run left unfinished. */
    public ParquetFolder(SparkSession spark, String root, String runId) {
        this.spark = spark;
        this.root = new Path(root);
        this.runId = runId;
        try {
            this.files = this.root.getFileSystem(spark.sparkContext().hadoopConfiguration());
            files.delete(next(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + root, e);
        }
    }

    public String location() {
        return files.makeQualified(root).toString();
    }

    /** Writes a table, with the id of this run in its last column, and gives back what is stored. */
    public Dataset<Row> write(Table<?> table, Dataset<Row> data) {
        Dataset<Row> stored = table.conform(data).withColumn(Table.RUN_ID.name(), lit(runId));
        Column[] order =
                Arrays.stream(table.schema().fieldNames()).map(functions::col).toArray(Column[]::new);
        Column[] partitions = table.partitions().stream().map(functions::col).toArray(Column[]::new);
        Dataset<Row> together = partitions.length == 0 ? stored.coalesce(1) : stored.repartition(partitions);
        DataFrameWriter<Row> writer =
                together.sortWithinPartitions(order).write().mode("overwrite");
        writer.partitionBy(table.partitions().toArray(String[]::new))
                .parquet(new Path(next(), table.name()).toString());
        written.add(table.name());
        return read(table);
    }

    /** Writes rows of no table of ours that later stages of this run read; gone after the run. */
    public Dataset<Row> stage(String name, Dataset<Row> data) {
        String path = new Path(next(), "_" + name).toString();
        data.write().mode("overwrite").parquet(path);
        return spark.read().schema(data.schema()).parquet(path);
    }

    /** The table as this run has written it, else as it stood before; without the run's id. */
    public Dataset<Row> read(Table<?> table) {
        Path folder = new Path(written.contains(table.name()) ? next() : root, table.name());
        requireFolder(folder, table);
        return table.conform(spark.read()
                .schema(table.stored())
                .option("basePath", folder.toString())
                .parquet(folder.toString()));
    }

    private void requireFolder(Path folder, Table<?> table) {
        try {
            if (!files.exists(folder)) {
                throw new IllegalStateException(
                        "No table " + table.name() + " in " + root + "; run the job that writes it first");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folder, e);
        }
    }

    /** Puts every table written by this run in the place of the one before. */
    public void commit() {
        try {
            for (String table : written) {
                Path place = new Path(root, table);
                Path before = new Path(next(), "_before_" + table);
                if (files.exists(place)) {
                    rename(place, before);
                }
                rename(new Path(next(), table), place);
            }
            files.delete(next(), true);
            written.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put the new tables in place in " + root, e);
        }
    }

    /** Removes what was written but not committed. */
    public void discard() {
        try {
            files.delete(next(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + next(), e);
        }
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }

    private Path next() {
        return new Path(root, "_next");
    }
}
