package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.IngestSettings;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are named or guarded in a way that a file system does not like end no night. */
class OddFilesTest {

    private static final String COLONS = "2031-03-04T10:00:00.jsonl";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeDumps() throws IOException {
        Path dumps = Files.createDirectories(folder.resolve("dumps"));
        Files.writeString(dumps.resolve(COLONS), article("colons"));
        Files.writeString(dumps.resolve("plain.jsonl"), article("plain"));
        Files.writeString(dumps.resolve("secret.jsonl"), article("secret"));
        Files.createDirectories(dumps.resolve("vault"));
        Files.writeString(dumps.resolve("vault/inner.jsonl"), article("inner"));
        SPARK.sparkContext().hadoopConfiguration().set("fs.guarded.impl", Guarded.class.getName());
    }

    @Test
    void whatMayNotBeOpenedIsOneRejectByNameUntilItMayBe() {
        Guarded.CLOSED.addAll(Set.of("secret.jsonl", "vault"));
        Ledger first = ledger(SPARK.createDataset(List.of(), Tables.DUMP_FILES.encoder()));
        assertEquals(List.of("dumps/" + COLONS, "dumps/plain.jsonl"), names(first.unread()));
        assertEquals(
                List.of("dumps/secret.jsonl: not allowed to open it", "dumps/vault: not allowed to open it"),
                said(first.rejects()));
        Dataset<Row> known = first.rows(first.whole()).cache();
        assertTrue(ledger(known).isDone(), "said once");
        Guarded.CLOSED.clear();
        Ledger opened = ledger(known);
        assertEquals(List.of("dumps/secret.jsonl", "dumps/vault/inner.jsonl"), names(opened.unread()));
        assertEquals(List.of(), said(first.rejects().where(not(opened.from(opened.whole())))), "the reject goes");
        assertTrue(ledger(known.union(opened.rows(opened.whole()))).isDone(), "read once");
    }

    @Test
    void aFileWithColonsInItsNameIsRead() {
        IngestSettings settings = new IngestSettings("auto", "auto", null, "en", 1 << 20, 0);
        assertEquals(
                List.of("dumps/" + COLONS, "dumps/plain.jsonl", "dumps/secret.jsonl", "dumps/vault/inner.jsonl"),
                texts(Ingest.records(SPARK, List.of(folder.resolve("dumps").toString()), settings)
                        .where("reason IS NULL")
                        .select("file")));
    }

    @Test
    void aGlobFindsNamesWithColons() {
        assertEquals(List.of(COLONS, "plain.jsonl", "secret.jsonl"), names(listed(folder + "/dumps/*.jsonl")));
    }

    private static String article(String name) {
        return "{\"url\":\"https://wire.example/" + name + "\",\"date\":\"2031-03-04\",\"title\":\"" + name
                + "\",\"text\":\"Ilse Varga said that the ports of Norland would stay open to the grain ships.\"}\n";
    }

    private static Ledger ledger(Dataset<Row> known) {
        return Ledger.of(LAZY, listed("guarded://" + folder + "/dumps"), known.collectAsList());
    }

    private static List<DumpFile> listed(String dumps) {
        return DumpFiles.list(SPARK.sparkContext().hadoopConfiguration(), List.of(dumps));
    }

    private static List<String> names(List<DumpFile> files) {
        return files.stream().map(DumpFile::name).toList();
    }

    private static List<String> said(Dataset<Row> rejects) {
        return texts(rejects.selectExpr("CONCAT(file, ': ', reason)"));
    }

    private static List<String> texts(Dataset<Row> rows) {
        return rows.collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** The local disk under another scheme; some files of it are closed. */
    public static final class Guarded extends RawLocalFileSystem {

        static final Set<String> CLOSED = new HashSet<>();

        @Override
        public URI getUri() {
            return URI.create("guarded:///");
        }

        @Override
        public FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer) throws IOException {
            refuseClosed(file);
            return super.open(file, buffer);
        }

        @Override
        public FileStatus[] listStatus(org.apache.hadoop.fs.Path file) throws IOException {
            refuseClosed(file);
            return super.listStatus(file);
        }

        private static void refuseClosed(org.apache.hadoop.fs.Path file) throws IOException {
            if (CLOSED.contains(file.getName())) {
                throw new AccessControlException("Permission denied: " + file);
            }
        }
    }
}
