package io.rostrum.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final Set<String> written = new TreeSet<>();

    /** Opens the folder, which need not exist, and removes what an earlier run left unfinished. */
    public ParquetFolder(SparkSession spark, String root) {
        this.spark = spark;
        this.root = new Path(root);
        try {
            this.files = this.root.getFileSystem(spark.sparkContext().hadoopConfiguration());
            files.delete(next(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use folder " + root, e);
        }
    }

    /** The folder with its file system, as a user would give it. */
    public String location() {
        return files.makeQualified(root).toString();
    }

    /** Writes a table, given with all its {@link Table#stored()} columns, and gives back what is stored. */
    public Dataset<Row> write(Table<?> table, Dataset<Row> data) {
        Column[] order = columns(table.stored().fieldNames());
        Column[] days = columns(table.partitions().toArray(String[]::new));
        Dataset<Row> stored = table.conformStored(data);
        Dataset<Row> together = days.length == 0 ? stored.coalesce(1) : stored.hint("rebalance", (Object[]) days);
        DataFrameWriter<Row> writer =
                together.sortWithinPartitions(order).write().mode("overwrite");
        writer.partitionBy(table.partitions().toArray(String[]::new))
                .parquet(new Path(next(), table.name()).toString());
        written.add(table.name());
        return read(table);
    }

    private static Column[] columns(String... names) {
        return Arrays.stream(names).map(functions::col).toArray(Column[]::new);
    }

    /** Writes rows of no table of ours that later stages of this run read; gone after the run. */
    public Dataset<Row> stage(String name, Dataset<Row> data) {
        String path = new Path(next(), "_" + name).toString();
        data.write().mode("overwrite").parquet(path);
        return spark.read().schema(data.schema()).parquet(path);
    }

    /** The table as this run has written it, else as it stood before, with all its {@link Table#stored()} columns. */
    public Dataset<Row> read(Table<?> table) {
        Path folder = new Path(written.contains(table.name()) ? next() : root, table.name());
        if (!exists(folder)) {
            throw new IllegalStateException(
                    "No table " + table.name() + " in " + root + "; run the job that writes it first");
        }
        return table.conformStored(spark.read()
                .schema(table.stored())
                .option("basePath", folder.toString())
                .parquet(folder.toString()));
    }

    private boolean exists(Path folder) {
        try {
            return files.exists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folder, e);
        }
    }

    /** Where to write something that is put in place with the tables. */
    public String aside(String name) {
        written.add(name);
        return new Path(next(), name).toString();
    }

    /** Writes a small text file that is put in place with the tables. */
    public void note(String name, String text) {
        try (OutputStream out = files.create(new Path(aside(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name, e);
        }
    }

    /** Puts everything written by this run in the place of what was before. */
    public void commit() {
        try {
            for (String name : written) {
                Path place = new Path(root, name);
                Path before = new Path(next(), "_before_" + name);
                if (files.exists(place)) {
                    rename(place, before);
                }
                rename(new Path(next(), name), place);
            }
            files.delete(next(), true);
            written.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put the new tables in place in " + root, e);
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
