package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.table.DumpFileRow;
import io.rostrum.table.Tables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** dump files listed, table dump_files → the files to read: those whose bytes no run has read under any name. */
public final class Ledger {

    private final SparkSession spark;
    private final Map<String, String> checksums;
    private final List<DumpFile> newNames = new ArrayList<>();
    private final List<DumpFile> unread = new ArrayList<>();

    private Ledger(SparkSession spark, Map<String, String> checksums) {
        this.spark = spark;
        this.checksums = checksums;
    }

    /**
     * @param listed    in a fixed order
     * @param dumpFiles table {@code dump_files}
     */
    public static Ledger of(SparkSession spark, List<DumpFile> listed, Dataset<Row> dumpFiles) {
        Set<String> states = new HashSet<>();
        Set<String> contents = new HashSet<>();
        for (Row row :
                dumpFiles.select("path", "length", "modified", "checksum").collectAsList()) {
            states.add(state(row.getString(0), row.getLong(1), row.getLong(2)));
            contents.add(row.getString(3));
        }
        List<DumpFile> unknown = listed.stream()
                .filter(file -> !states.contains(state(file.path(), file.length(), file.modified())))
                .toList();
        Ledger ledger = new Ledger(spark, Checksums.of(spark, unknown));
        unknown.forEach(file -> ledger.add(file, contents));
        return ledger;
    }

    private void add(DumpFile file, Set<String> contents) {
        String checksum = checksums.get(file.path());
        if (checksum != null && contents.add(checksum)) {
            unread.add(file);
        } else if (checksum != null) {
            newNames.add(file);
        }
    }

    private static String state(String path, long length, long modified) {
        return path + " " + length + " " + modified;
    }

    /** The files to read. */
    public List<DumpFile> unread() {
        return unread;
    }

    /** Whether no file is listed that is not known already. */
    public boolean isDone() {
        return unread.isEmpty() && newNames.isEmpty();
    }

    /** Of the files to read, those that are now as they were when they were listed; the others wait for the next run. */
    public List<DumpFile> whole() {
        return unread.stream().filter(this::isAsListed).toList();
    }

    /** Whether column {@code file} is one of these files. */
    public static Column from(List<DumpFile> files) {
        return col("file").isin(files.stream().map(DumpFile::name).toArray());
    }

    private boolean isAsListed(DumpFile file) {
        Path path = new Path(file.path());
        try {
            FileStatus now = path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .getFileStatus(path);
            return now.getLen() == file.length() && now.getModificationTime() == file.modified();
        } catch (FileNotFoundException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file.path(), e);
        }
    }

    /** Rows for table {@code dump_files}: the files that were read whole, and known contents under new names. */
    public Dataset<Row> rows(List<DumpFile> whole) {
        List<DumpFile> files = new ArrayList<>(whole);
        files.addAll(newNames);
        List<Row> rows = files.stream()
                .map(file -> Tables.DUMP_FILES.row(new DumpFileRow(
                        file.path(), file.name(), file.length(), file.modified(), checksums.get(file.path()))))
                .toList();
        return spark.createDataset(rows, Tables.DUMP_FILES.encoder()).orderBy(col("path"));
    }
}
