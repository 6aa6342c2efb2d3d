package io.rostrum.job;

import static io.rostrum.job.DumpFolder.BODY;
import static io.rostrum.job.DumpFolder.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.IngestSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of dumps are read, and in what parts. */
class DumpFilesTest {

    private static final IngestSettings SETTINGS = new IngestSettings("auto", "auto", null, "en", 1 << 20, 0.5);

    @TempDir
    private Path dumps;

    private DumpFolder folder;

    @BeforeEach
    void open() {
        folder = new DumpFolder(dumps);
    }

    @Test
    void filesAndGlobsAndFoldersTogetherAreReadOnce() throws IOException {
        folder.write("a.jsonl", json("https://wire.example/1", BODY, "2031-03-04"));
        folder.write("b/c.jsonl", json("https://wire.example/2", BODY, "2031-03-04"));
        folder.write("b/d.txt", BODY);
        folder.write("_hidden/e.txt", BODY);
        folder.write(".f.txt", BODY);
        List<DumpFile> files = DumpFiles.list(
                new Configuration(),
                List.of(dumps + "/*.jsonl", dumps + "/a.jsonl", dumps + "/b", dumps + "/b/c.jsonl"));
        assertEquals(
                List.of("a.jsonl", "b/c.jsonl", "b/d.txt"),
                files.stream().map(DumpFile::name).toList());
    }

    @Test
    void filesOfOneNameInTwoDumpsKeepTheFoldersThatTellThemApart() throws IOException {
        folder.write("x/same/a.txt", BODY);
        folder.write("y/same/a.txt", BODY);
        List<DumpFile> files = DumpFiles.list(new Configuration(), List.of(dumps + "/x/same", dumps + "/y/same"));
        assertEquals(2, files.stream().map(DumpFile::name).distinct().count());
        assertEquals("x/same/a.txt", files.get(0).name());
    }

    @Test
    void aLargeFileIsReadInPartsAsInOnePiece() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            lines.append(i % 50 == 0 ? "broken " + i + "\n" : json("https://wire.example/" + i, BODY, "2031-03-04"));
        }
        folder.write("large/large.jsonl", lines.toString());
        List<DumpFile> files = DumpFiles.list(new Configuration(), List.of(dumps + "/large"));
        List<List<FilePart>> tasks = ReadTasks.of(files, 10_000, file -> true);
        assertTrue(tasks.size() > 20, "in parts");
        IngestRows whole = rows(ReadTasks.of(files, 1 << 30, file -> true).get(0));
        for (List<FilePart> task : tasks) {
            IngestRows part = rows(task);
            while (part.hasNext()) {
                assertEquals(whole.next(), part.next());
            }
        }
        assertFalse(whole.hasNext());
    }

    /** Opening them is the work: of 10,000 files of 200 bytes no core reads all. */
    @Test
    void manyTinyFilesAreSharedOutToAllCores() {
        List<DumpFile> files = IntStream.range(0, 10_000)
                .mapToObj(i -> new DumpFile("file:/d/" + i, "d/" + i, 200, 0))
                .toList();
        List<List<FilePart>> tasks = ReadTasks.of(files, ReadTasks.size(files, 8), file -> false);
        assertTrue(tasks.size() >= 8, tasks.size() + " tasks");
        assertEquals(files.size(), tasks.stream().mapToInt(List::size).sum());
    }

    private static IngestRows rows(List<FilePart> task) {
        return new IngestRows(task, Ingest.opener(new Configuration(), SETTINGS), "en");
    }

    @Test
    void onlyPlainJsonLinesAreSplit() throws IOException {
        folder.write("s/a.jsonl", json("https://wire.example/1", BODY, ""));
        folder.write("s/b.json", "[\n" + json("https://wire.example/1", BODY, "") + "]");
        folder.write("s/c.csv", "title,text\na,b\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dumps.resolve("s/d.jsonl")))) {
            out.write(json("https://wire.example/1", BODY, "").getBytes(StandardCharsets.UTF_8));
        }
        DumpOpener opener = Ingest.opener(new Configuration(), SETTINGS);
        assertEquals(
                List.of("s/a.jsonl"),
                DumpFiles.list(new Configuration(), List.of(dumps + "/s")).stream()
                        .filter(opener::canBeSplit)
                        .map(DumpFile::name)
                        .toList());
    }
}
