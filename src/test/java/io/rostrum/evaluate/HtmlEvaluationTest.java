package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEvaluationTest {

    private static final String PAGE =
            "<p>Ilse Varga, president of Norland, opened the harbour.</p><p>It rained all day long and all night.</p>";

    @TempDir
    Path folder;

    @Test
    void printsTheMeansAndTheWorstPages() throws IOException {
        write(
                "ground-truth.json.gz",
                """
                {"whole": {"articleBody": "Ilse Varga, president of Norland, opened the harbour. It rained all day long and all night."},
                 "half": {"articleBody": "Ilse Varga, president of Norland, opened the harbour."},
                 "nothing": {"articleBody": "There is no such text in it."}}""");
        write("whole.html.gz", PAGE);
        write("half.html.gz", PAGE);
        write("nothing.html.gz", "<nav>Home</nav>");
        Path out = folder.resolve("out/predictions.json");

        // half: 5 of 13 runs; the page without text counts in recall only
        assertEquals(
                """
                pages    precision  recall      F1
                3           0.6923  0.6667  0.6792
                the worst pages:
                0.0000  nothing
                0.5556  half
                1.0000  whole""",
                new HtmlEvaluation().evaluate(folder, out).replace("\r", ""));
        assertEquals(
                "Ilse Varga, president of Norland, opened the harbour.\nIt rained all day long and all night.",
                JsonLines.JSON
                        .readTree(Files.readString(out))
                        .path("half")
                        .path("articleBody")
                        .asText());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows    | ground truth                | message
            no JSON            | {"a":                       | ground-truth.json.gz: no JSON
            no object          | []                          | ground-truth.json.gz: must be an object
            no text            | {"a": {"articleBody": 3}}   | ground-truth.json.gz, a, articleBody: must be a text, is 3
            no page            | {"b": {"articleBody": "b"}} | b.html.gz: no such file
            page that is no gz | {"c": {"articleBody": "c"}} | c.html.gz: must be gz
            """)
    void refusesBadGold(String what, String truth, String message) throws IOException {
        write("ground-truth.json.gz", truth);
        write("a.html.gz", PAGE);
        Files.writeString(folder.resolve("c.html.gz"), PAGE);
        String told = assertThrows(IllegalArgumentException.class, () -> new HtmlEvaluation()
                        .evaluate(folder, folder.resolve("out.json")))
                .getMessage();
        assertTrue(told.contains(message), told);
    }

    @Test
    void refusesAFolderWithoutGold() {
        String told = assertThrows(IllegalArgumentException.class, () -> new HtmlEvaluation()
                        .evaluate(folder, folder.resolve("out.json")))
                .getMessage();
        assertEquals(folder.resolve("ground-truth.json.gz") + ": no such file", told);
    }

    /** The floor is what was reached, less what a few pages differ by; the bar is .97. */
    @Test
    void readsTheGoldPages() throws IOException {
        Path gold = Path.of("../shared/gold/html");
        Assumptions.assumeTrue(Files.exists(gold), "the gold pages are not part of the repository");
        String board = new HtmlEvaluation().evaluate(gold, folder.resolve("out.json"));
        String f1 = board.lines().skip(1).findFirst().orElseThrow().strip().split(" +")[3];
        assertTrue(Double.parseDouble(f1) >= 0.98, board);
    }

    private void write(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
