package io.rostrum.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * Writes rows of a table aside, sorted, as the files that readers will find, and tells which files they take the place of. A
 * folder without rows has one file without rows, {@code empty.parquet}: readers want to see its columns.
 *
 * @param rows all of the table, as they are to be published
 * @param size of the table as it is stored
 */
record SliceWriter(
        FileExchange files, PublishedFiles before, Table<?> table, Dataset<Row> rows, Slices slices, Size size) {

    private static final String FOLDER = "published_folder";
    private static final String SLICE = "published_slice";
    private static final String EMPTY = "empty";
    private static final String END = ".parquet";

    /** Names that Rostrum gives, and gave, to files of a table. */
    private static final Pattern OURS = Pattern.compile("\\.?part-\\d+-.*\\.parquet(\\.crc)?|(" + Slices.UNDATED + "|"
            + EMPTY + "|\\d{4}-\\d\\d(-\\d\\d)?)(\\.\\d+)?\\.parquet");

    /** All rows. */
    Replacement whole() throws IOException {
        Set<String> going = new TreeSet<>(before.of(table));
        if (before.isUnknown()) {
            for (String folder : table.folders()) {
                files.tree().all(files.tree().place(folder)).keySet().stream()
                        .filter(path -> OURS.matcher(new Path(path).getName()).matches())
                        .forEach(path -> going.add(folder + "/" + path));
            }
        }
        return replacement(rows, going);
    }

    /** The rows of days that have changed, and of those that share their files. */
    Replacement of(Collection<LocalDate> changed) throws IOException {
        Set<String> there = before.of(table);
        Set<LocalDate> days = slices.toWrite(
                changed, there.stream().map(PublishedFiles::slice).collect(Collectors.toSet()));
        Set<String> old = Slices.of(days);
        there.removeIf(path -> !old.contains(PublishedFiles.slice(path)));
        return replacement(rows.where(Warehouse.in(days)), there);
    }

    private Replacement replacement(Dataset<Row> written, Set<String> going) throws IOException {
        Map<String, String> coming = new TreeMap<>();
        if (!size.isEmpty()) {
            write(written);
        }
        Map<String, Integer> parts = new TreeMap<>();
        for (String path : aside(table.name())) {
            String place = path.replaceAll(".*/" + FOLDER + "=([^/]+)/" + SLICE + "=([^/]+)/.*", "$1/$2");
            int part = parts.merge(place, 1, Integer::sum);
            coming.put(place + (part == 1 ? "" : "." + part) + END, path);
        }
        Set<String> all = new TreeSet<>(before.of(table));
        all.removeAll(going);
        all.addAll(coming.keySet());
        for (String folder : table.folders()) {
            String empty = folder + "/" + EMPTY + END;
            boolean hadNone = all.remove(empty);
            if (all.stream().anyMatch(path -> path.startsWith(folder + "/"))) {
                going.add(empty);
            } else if (!hadNone) {
                coming.put(empty, empty(folder + "." + EMPTY));
            }
        }
        return new Replacement(coming, going);
    }

    private void write(Dataset<Row> written) throws IOException {
        boolean isByDay = !table.partitions().isEmpty();
        Dataset<Row> placed = written.withColumn(FOLDER, table.folder())
                .withColumn(SLICE, isByDay ? slices.column() : lit(table.name()));
        Dataset<Row> together =
                isByDay && !size.isSmall() ? placed.hint("rebalance", col(SLICE).expr()) : placed.coalesce(1);
        Column[] order = Stream.of(
                        Stream.of(FOLDER, SLICE),
                        table.partitions().stream(),
                        Arrays.stream(table.published().fieldNames())
                                .filter(name -> !table.partitions().contains(name)))
                .flatMap(names -> names)
                .map(functions::col)
                .toArray(Column[]::new);
        Dataset<Row> sorted = together.sortWithinPartitions(order);
        if (HeldRows.isSmallNight(rows.sparkSession())) {
            writeHere(sorted);
            return;
        }
        sorted.write()
                .format(ParquetWithDocs.class.getName())
                .option(ParquetWithDocs.COMMENT, table.doc())
                .mode("overwrite")
                .partitionBy(FOLDER, SLICE)
                .save(files.aside(table.name()).toString());
    }

    /** What Spark's tasks would write, to the same folders. */
    private void writeHere(Dataset<Row> sorted) throws IOException {
        StructType all = sorted.schema();
        int columns = all.size() - 2;
        Map<String, List<InternalRow>> slices = new TreeMap<>();
        for (InternalRow row : HeldRows.of(sorted).list()) {
            Object[] values = JavaConverters.seqAsJavaList(row.toSeq(all)).toArray();
            String folder = FOLDER + "=" + values[columns] + "/" + SLICE + "=" + values[columns + 1];
            slices.computeIfAbsent(folder, slice -> new ArrayList<>())
                    .add(new GenericInternalRow(Arrays.copyOf(values, columns)));
        }
        StructType stored = new StructType(Arrays.copyOf(all.fields(), columns));
        for (Map.Entry<String, List<InternalRow>> slice : slices.entrySet()) {
            Path file = new Path(files.aside(table.name()), slice.getKey() + "/part" + END);
            ParquetWithDocs.write(rows.sparkSession(), file, stored, table.doc(), slice.getValue());
        }
    }

    /** A file without rows; its path aside. */
    private String empty(String name) throws IOException {
        Path file = new Path(files.aside(name), EMPTY + END);
        ParquetWithDocs.write(rows.sparkSession(), file, table.published(), table.doc(), List.of());
        return aside(name).iterator().next();
    }

    private List<String> aside(String name) throws IOException {
        return files.written(name).stream().filter(path -> path.endsWith(END)).toList();
    }
}
