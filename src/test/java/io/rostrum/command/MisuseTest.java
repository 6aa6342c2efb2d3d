package io.rostrum.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that cannot be read is answered before Spark starts, in plain words, with what may have been meant. */
class MisuseTest {

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            exprot --table quotes                                    | exprot: no such job: did you mean export?
            explian                                                  | explian: no such job: did you mean explain?
            pubish                                                   | pubish: no such job: did you mean publish?
            nigthly --dumps x                                        | nigthly: no such job: did you mean nightly?
            frobnicate                                               | frobnicate: no such job
            export --tabel quotes --format csv                       | --tabel: no such option: did you mean --table?
            export --table=quotes --fromat=csv                       | --fromat: no such option: did you mean --format or --from?
            export --table quotes --format csv --leader Ilse Varga   | "Varga" belongs to no option; a text with blanks must be in quotation marks
            export --table qoutes --format csv                       | --table qoutes: no such table: did you mean quotes?
            export --table quotes --format xls                       | expected one of [csv, jsonl, graphml, gexf]
            export --table quotes --format csv --from yesterday      | '--from': must be a day of the calendar like 2031-03-04, is "yesterday"
            export --table quotes --format csv --to 2031-02-30       | '--to': must be a day of the calendar like 2031-03-04, is "2031-02-30"
            export --table quotes --format csv --from 2031-2-3       | '--from': must be a day of the calendar like 2031-03-04, is "2031-2-3"
            export --table quotes --format csv --from 2031-05-02 --to 2031-05-01 | --to 2031-05-01 is before --from 2031-05-02
            export --table quotes --format csv --out .               | --out .: is a folder; give a file
            export --table quotes --format csv --out no/where.csv    | --out no/where.csv: no folder
            explain --table leader_day --leader x --day 04/05/2031   | '--day': must be a day of the calendar like 2031-03-04, is "04/05/2031"
            leaders-suggest --most many                              | '--most': must be a whole number, is "many"
            leaders-suggest --most 0                                 | --most and --min-stories must be 1 or more
            count --min-confidence half                              | '--min-confidence': must be a number like 0.5, is "half"
            ingest --day 2031-13-01                                  | ingest.day must be a day like 2013-06-16, is "2031-13-01"
            nightly --reprocess 2031-05                              | nightly.reprocess must be days like 2013-06-16..2013-06-20, is "2031-05"
            nightly --metrics no/where.prom                          | --metrics no/where.prom: no folder
            """)
    void isToldInPlainWords(String typed, String message) {
        String said = saidOf(typed.split("\\s+"));
        assertTrue(said.contains(message), said);
        assertFalse(said.contains("java."), said);
        assertFalse(said.contains("Exception"), said);
        assertTrue(said.lines().count() <= 3, said);
    }

    @Test
    void withoutAJobTheJobsAreListed() {
        String said = saidOf();
        assertTrue(said.startsWith("Which job?") && said.contains("nightly"), said);
    }

    private static String saidOf(String... typed) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertEquals(Failure.NOT_USABLE, Main.run(typed));
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatStoodInAFileStaysUntilTheNewTextIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "before");
        OutFile out = OutFile.of("--out", file);
        try {
            out.write(writer -> {
                writer.write("half");
                throw new IOException("no more");
            });
        } catch (IOException expected) {
            assertEquals("before", Files.readString(file));
        }
        out.write(writer -> writer.write("after"));
        assertEquals("after", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count(), "nothing else is left there");
        }
    }

    @Test
    void aDeviceIsWrittenToAndStays() throws IOException {
        Path device = Path.of("/dev/null");
        OutFile.of("--out", device).write(writer -> writer.write("gone"));
        assertFalse(Files.isRegularFile(device));
    }
}
