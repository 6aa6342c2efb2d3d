package io.rostrum.table;

import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;

/**
 * Published tables, for reading only: the one place that knows how they lie in a folder.
 *
 * @param spark  reads what is not small
 * @param folder of the published tables, on any Hadoop file system
 * @param small  bytes up to which the files of a table are read without Spark
 */
public record PublishedTables(LazySpark spark, String folder, long small) {

    /** Spark takes longer to start than these take to be read. */
    private static final long SMALL = 16L << 20;

    public PublishedTables(LazySpark spark, String folder) {
        this(spark, folder, SMALL);
    }

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
        return table.conformPublished(spark.session()
                .read()
                .schema(table.published())
                .option("pathGlobFilter", "*.parquet")
                .parquet(folders(table).stream().map(Path::toString).toArray(String[]::new)));
    }

    /** Whether all of these are read without Spark. */
    public boolean areSmall(List<Table<?>> tables) {
        return tables.stream().allMatch(table -> files(table).isSmall(small));
    }

    /** The rows that are wanted, in no order that is promised. */
    public List<Row> rows(Table<?> table, Condition wanted) {
        PlainFiles files = files(table);
        return files.isSmall(small)
                ? files.rows(table.published(), wanted.test())
                : read(table).where(wanted.column()).collectAsList();
    }

    /** The rows that are wanted, in the order of their columns, those with lists aside. */
    public Iterator<Row> ordered(Table<?> table, Condition wanted) {
        PlainFiles files = files(table);
        if (!files.isSmall(small)) {
            return ordered(read(table).where(wanted.column())).toLocalIterator();
        }
        List<Row> rows = files.rows(table.published(), wanted.test());
        rows.sort(new RowOrder(table.published()));
        return rows.iterator();
    }

    /** {@link #ordered(Table, Condition)} of rows that Spark has. */
    public static Dataset<Row> ordered(Dataset<Row> rows) {
        return rows.orderBy(Arrays.stream(rows.schema().fields())
                .filter(field -> !(field.dataType() instanceof ArrayType))
                .map(field -> functions.col(field.name()))
                .toArray(Column[]::new));
    }

    /** How many rows are wanted. */
    public long count(Table<?> table, Condition wanted) {
        PlainFiles files = files(table);
        return files.isSmall(small)
                ? files.rows(table.published(), wanted.test()).size()
                : read(table).where(wanted.column()).count();
    }

    /** The values of a column, without null. */
    public Set<String> values(Table<?> table, String column) {
        PlainFiles files = files(table);
        List<Row> rows = files.isSmall(small)
                ? files.rows(table.published(), row -> true)
                : read(table).select(column).distinct().collectAsList();
        return rows.stream()
                .map(row -> row.<String>getAs(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private PlainFiles files(Table<?> table) {
        List<Path> folders = folders(table);
        try {
            return PlainFiles.in(spark.hadoop(), folders);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + folders, e);
        }
    }

    private List<Path> folders(Table<?> table) {
        if (!exists(table.name())) {
            throw new UsageException(
                    "No table " + table.name() + " in " + folder + ": give the folder that a run has published to");
        }
        return table.folders().stream()
                .filter(this::exists)
                .map(name -> new Path(folder, name))
                .toList();
    }

    private boolean exists(String name) {
        Path path = new Path(folder, name);
        try {
            return path.getFileSystem(spark.hadoop()).exists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + path, e);
        }
    }
}
