package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.IngestSettings;
import io.rostrum.settings.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dump files hold is told without Spark. */
class LookTest {

    private static final String TEXT = "Ilse Varga said that the ports of Norland would stay open to all of the grain"
            + " ships that come in from the sea, and that they would be safe.";

    @TempDir
    private Path folder;

    @Test
    void tellsWhatEveryFileHoldsAndWhatWouldBeRejected() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
            out.write(("{\"url\": \"https://wire.example/1\", \"title\": \"Ports\", \"date_publish\": \"2031-03-04\","
                            + " \"maintext\": \"" + TEXT + "\"}\n"
                            + "{\"url\": \"https://wire.example/2\", \"title\": \"No day\", \"maintext\": \"" + TEXT
                            + "\"}\n{\"head\": \"Ports\"}\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("b.csv"),
                "title;day;text\nZoë;25/03/2031;" + TEXT + "\n",
                Charset.forName("windows-1252"));
        Files.writeString(folder.resolve("c.rtf"), "{\\rtf1 }");
        String name = folder.getFileName().toString();
        assertEquals(
                String.join(
                        "\n",
                        name + "/a.jsonl.gz",
                        "  gzip of jsonl, UTF-8, mapping news-please 2",
                        "  3 records = 1 articles + 1 set aside (day 1) + 1 rejects",
                        "  days 2031-03-04 to 2031-03-04; languages en 2; outlets wire.example 2",
                        "  title: Ports",
                        "  title: No day",
                        "  rejected: 1 × no text: seen head; nearest mapping news-please has it in maintext or text;"
                                + " the first at 445: {\"head\": \"Ports\"}",
                        name + "/b.csv",
                        "  csv, windows-1252, rows say day-first, mapping common 1",
                        "  1 records = 1 articles + 0 set aside + 0 rejects",
                        "  days 2031-03-25 to 2031-03-25; languages en 1; outlets unknown 1",
                        "  title: Zoë",
                        name + "/c.rtf",
                        "  no dump",
                        "  1 records = 0 articles + 0 set aside + 1 rejects",
                        "  rejected: 1 × no dump file: an RTF file; save it as text or HTML; the first at 0: {\\rtf1 }",
                        "3 files: 5 records = 2 articles + 1 set aside (day 1) + 2 rejects",
                        ""),
                look(folder));
    }

    @Test
    void looksAtNoMoreThanTheFirstHundredRecords() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), ("{\"text\": \"" + TEXT + "\"}\n").repeat(2 * Look.RECORDS));
        assertTrue(look(folder).contains("1 files: " + Look.RECORDS + " records"), look(folder));
    }

    @Test
    void aPathThatIsNotThereEndsIt() {
        assertThrows(UsageException.class, () -> look(folder.resolve("nowhere")));
    }

    private static String look(Path dumps) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        IngestSettings settings = new IngestSettings("auto", "auto", null, "en", 1 << 20, 1.0);
        Look.at(
                new Configuration(),
                List.of(dumps.toString()),
                settings,
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }
}
