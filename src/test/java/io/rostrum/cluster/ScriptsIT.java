package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts hand to {@code spark-submit} and to Java. */
class ScriptsIT {

    @TempDir
    private static Path folder;

    @Test
    void everyPropertyIsHandedOnTheLastLineToo() throws Exception {
        Path properties = Files.writeString(folder.resolve("own.conf"), "# mine\nspark.one  a b\nspark.last  2");
        String said = nightly(properties);
        assertTrue(said.contains("<--conf> <spark.sql.ansi.enabled=true>"), said);
        assertTrue(said.contains("<--conf> <spark.one=a b> <--conf> <spark.last=2>"), said);
        assertTrue(said.endsWith("<nightly> <--dumps> <a file>\n"), said);
    }

    /** Told to start with it or not at all, Java starts. */
    @Test
    void javaTakesTheClassesThatWereWrittenForIt() throws Exception {
        Path shared = Path.of("target/rostrum.jsa");
        try {
            run(new ProcessBuilder("bin/rostrum", "classes"));
            ProcessBuilder version = new ProcessBuilder("bin/rostrum", "--version");
            version.environment().put("JAVA_TOOL_OPTIONS", "-Xshare:on");
            assertTrue(run(version).contains("rostrum "));
            assertTrue(Files.size(shared) > 50_000_000, "archive of " + Files.size(shared) + " bytes");
        } finally {
            Files.deleteIfExists(shared);
        }
    }

    private static String nightly(Path properties) throws IOException, InterruptedException {
        Path submit = folder.resolve("spark/bin/spark-submit");
        Files.createDirectories(submit.getParent());
        Files.writeString(
                submit, "#!/usr/bin/env bash\nprintf '<%s> ' \"${@:1:$#-1}\"; printf '<%s>\\n' \"${@: -1}\"\n");
        assertTrue(submit.toFile().setExecutable(true));
        ProcessBuilder script = new ProcessBuilder("scripts/nightly", "--dumps", "a file");
        script.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        script.environment().put("ROSTRUM_SPARK", properties.toString());
        return run(script);
    }

    private static String run(ProcessBuilder script) throws IOException, InterruptedException {
        Process process = script.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
