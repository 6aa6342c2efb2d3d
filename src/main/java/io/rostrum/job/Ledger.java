package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.table.DumpFileRow;
import io.rostrum.table.LazySpark;
import io.rostrum.table.RejectRow;
import io.rostrum.table.Tables;
import io.rostrum.text.Credentials;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** dump files listed, table dump_files → the files to read: those whose bytes no run has read under any name. */
public final class Ledger {

    private static final String NOT_ALLOWED = "not allowed to open it";

    private final LazySpark spark;
    private final Map<String, String> checksums;
    private final List<DumpFile> newNames = new ArrayList<>();
    private final List<DumpFile> unread = new ArrayList<>();
    private final List<DumpFile> unreadable = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    private Ledger(LazySpark spark, Map<String, String> checksums) {
        this.spark = spark;
        this.checksums = checksums;
    }

    /**
     * @param listed    in a fixed order
     * @param dumpFiles table {@code dump_files}
     */
    public static Ledger of(LazySpark spark, List<DumpFile> listed, List<Row> dumpFiles) {
        Set<String> states = new HashSet<>();
        Map<String, String> refused = new TreeMap<>();
        Set<String> contents = new HashSet<>();
        for (Row row : dumpFiles) {
            String state = state(row.getAs("path"), row.<Long>getAs("length"), row.<Long>getAs("modified"));
            String checksum = row.getAs("checksum");
            if (checksum.equals(Checksums.UNREADABLE)) {
                refused.put(state, row.getAs("name"));
            } else {
                states.add(state);
                contents.add(checksum);
            }
        }
        List<DumpFile> unknown =
                listed.stream().filter(file -> !states.contains(state(file))).toList();
        Ledger ledger = new Ledger(spark, Checksums.of(spark, unknown));
        unknown.forEach(file -> ledger.add(file, contents, refused));
        ledger.opened.addAll(refused.values());
        return ledger;
    }

    private void add(DumpFile file, Set<String> contents, Map<String, String> refused) {
        String checksum = checksums.get(file.path());
        if (Checksums.UNREADABLE.equals(checksum)) {
            if (refused.remove(state(file)) == null) {
                unreadable.add(file);
            }
        } else if (checksum != null) {
            (contents.add(checksum) ? unread : newNames).add(file);
        }
    }

    private static String state(DumpFile file) {
        return state(Credentials.cut(file.path()), file.length(), file.modified());
    }

    private static String state(String path, long length, long modified) {
        return path + " " + length + " " + modified;
    }

    /** The files to read. */
    public List<DumpFile> unread() {
        return unread;
    }

    /** How many files may not be opened, of which no run has said so; each is tried again by every run. */
    public int refused() {
        return unreadable.size();
    }

    /** Whether no file is listed that is not known already. */
    public boolean isDone() {
        return unread.isEmpty() && newNames.isEmpty() && unreadable.isEmpty();
    }

    /** Of the files to read, those that are now as they were when they were listed; the others wait for the next run. */
    public List<DumpFile> whole() {
        return unread.stream().filter(this::isAsListed).toList();
    }

    /** Whether column {@code file} is one of these files, one that may not be opened, or one that now may be. */
    public Column from(List<DumpFile> whole) {
        Stream<String> names =
                Stream.concat(whole.stream(), unreadable.stream()).map(DumpFile::name);
        return col("file").isin(Stream.concat(names, opened.stream()).toArray());
    }

    /** Rows for table {@code rejects}: the files that may not be opened. */
    public Dataset<Row> rejects() {
        List<Row> rows = unreadable.stream()
                .map(file -> Tables.REJECTS.row(new RejectRow(file.name(), 0, NOT_ALLOWED, "")))
                .toList();
        return spark.session().createDataset(rows, Tables.REJECTS.encoder());
    }

    private boolean isAsListed(DumpFile file) {
        Path path = new Path(file.path());
        try {
            FileStatus now = path.getFileSystem(spark.hadoop()).getFileStatus(path);
            return now.getLen() == file.length() && now.getModificationTime() == file.modified();
        } catch (FileNotFoundException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + file.path(), e);
        }
    }

    /** Rows for table {@code dump_files}: the files read whole, known contents under new names, and what may not be opened. */
    public Dataset<Row> rows(List<DumpFile> whole) {
        List<DumpFile> files = new ArrayList<>(whole);
        files.addAll(newNames);
        files.addAll(unreadable);
        List<Row> rows = files.stream()
                .map(file -> Tables.DUMP_FILES.row(new DumpFileRow(
                        Credentials.cut(file.path()),
                        file.name(),
                        file.length(),
                        file.modified(),
                        checksums.get(file.path()))))
                .toList();
        return spark.session().createDataset(rows, Tables.DUMP_FILES.encoder()).orderBy(col("path"));
    }
}
