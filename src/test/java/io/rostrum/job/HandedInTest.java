package io.rostrum.job;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.rostrum.SparkTest;
import io.rostrum.command.Failure;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes in what a user hands in are told at once, all together. */
class HandedInTest {

    @TempDir
    private Path folder;

    @Test
    void everyMistakeOfEveryFileIsToldTogether() throws IOException {
        Path registry = Files.createDirectories(folder.resolve("registry"));
        Files.writeString(registry.resolve("people.tsv"), "id\tname\nX1\tIlse Varga\n");
        Path lexicon = Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(lexicon.resolve("frames.tsv"), "entry\tkind\tlabel\nback\tverbs\tfor\nslam\tverb\tbad\n");
        Path mappings = folder.resolve("own.conf");
        Files.writeString(
                mappings,
                "mappings = [\n  {title = [head], bodies = [words]}\n"
                        + "  {name = b, body = words, day-order = year-first}\n]\n");
        UsageException refused = refused(Map.of(
                "ingest.mapping", mappings.toString(),
                "annotate.registry", registry.toString(),
                "annotate.lexicon", lexicon.toString()));
        String message = refused.getMessage();
        for (String mistake : List.of(
                "own.conf: 2: unknown keys [bodies]",
                "own.conf: 2: No configuration setting found for key 'name'",
                "own.conf: 3: body has type STRING rather than LIST",
                "own.conf: 3: day-order must be day-first or month-first; is year-first",
                registry + ": Registry given cannot be used",
                "people.tsv line 1, aliases",
                "offices.tsv: missing",
                "countries.tsv: missing",
                lexicon + ": Stance lexicon cannot be used",
                "frames.tsv line 2, kind: must be one of verb",
                "frames.tsv line 3, label: must be for, neutral or against, is bad")) {
            assertTrue(message.contains(mistake), mistake + " is not in\n" + message);
        }
        StringWriter said = new StringWriter();
        assertEquals(2, Failure.report(refused, new PrintWriter(said)));
        assertTrue(said.toString().contains("frames.tsv line 3, label"), said.toString());
    }

    @Test
    void whatIsNotThereIsNamed() {
        UsageException refused = refused(Map.of(
                "ingest.mapping", "nobodys.conf", "annotate.lexicon", "nowhere/l", "annotate.registry", "nowhere/r"));
        assertEquals(
                List.of(
                        "No mappings file nobodys.conf",
                        "annotate.registry nowhere/r: no such folder",
                        "annotate.lexicon nowhere/l: no such folder"),
                refused.getMessage().lines().toList());
        String pipeline = refused(Map.of("annotate.pipeline", "nowhere/p")).getMessage();
        assertTrue(pipeline.startsWith("annotate.pipeline nowhere/p: no saved pipeline"), pipeline);
    }

    @Test
    void whatIsBuiltInAndTheSamplesAreRight() {
        assertDoesNotThrow(() -> HandedIn.require(SparkTest.LAZY, settings(Map.of())));
        Settings samples =
                settings(Map.of("annotate.registry", "samples/registry", "annotate.lexicon", "conf/lexicon"));
        assertDoesNotThrow(() -> HandedIn.require(SparkTest.LAZY, samples));
    }

    private static UsageException refused(Map<String, Object> given) {
        return assertThrows(UsageException.class, () -> HandedIn.require(SparkTest.LAZY, settings(given)));
    }

    private static Settings settings(Map<String, Object> given) {
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        return Settings.of(ConfigFactory.parseMap(given).withFallback(defaults).resolve(), defaults);
    }
}
