package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.rostrum.settings.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another registry, lexicon, weight or class that annotates is another annotator; another report is not. */
class AnnotatingPartsTest {

    @TempDir
    private Path folder;

    @Test
    void everyFolderIsInTheProgram() {
        for (String part : AnnotatingParts.FOLDERS) {
            assertTrue(Files.isDirectory(Path.of("target/classes", part)), part);
        }
    }

    @Test
    void everyPartThatAnnotatesCountsAndNoOther() throws IOException {
        for (String part : AnnotatingParts.FOLDERS) {
            write(part + "part", "1");
        }
        String before = AnnotatingParts.digest(folder);
        for (String part : AnnotatingParts.FOLDERS) {
            write(part + "part", "2");
            assertNotEquals(before, AnnotatingParts.digest(folder), part);
            write(part + "part", "1");
        }
        for (String other :
                List.of("report/app.js", "jobs/trends/trends.sql", "io/rostrum/quote/train/Learner.class")) {
            write(other, "1");
            assertEquals(before, AnnotatingParts.digest(folder), other);
        }
    }

    @Test
    void aJarIsWhatItsFolderIs() throws IOException {
        write("conf/leaders/people.tsv", "Ilse Varga");
        write("io/rostrum/quote/Finder.class", "code");
        Path jar = Files.createTempFile("rostrum", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("io/rostrum/quote/Finder.class", "conf/leaders/people.tsv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(folder.resolve(name)));
            }
        }
        assertEquals(AnnotatingParts.digest(folder), AnnotatingParts.digest(jar));
        Files.delete(jar);
    }

    @Test
    void aSavedPipelineIsNamedByItsBytesWhereverItLies() throws IOException {
        write("one/stages/0/weights", "1");
        write("two/stages/0/weights", "1");
        assertEquals(name("one"), name("two"));
        write("two/stages/0/weights", "2");
        assertNotEquals(name("one"), name("two"));
        assertNotEquals(name("one"), name(null));
    }

    private String name(String pipeline) {
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        Config given = pipeline == null
                ? ConfigFactory.empty()
                : ConfigFactory.parseMap(
                        Map.of("annotate.pipeline", folder.resolve(pipeline).toString()));
        return Pipelines.annotator(
                        SPARK.sparkContext().hadoopConfiguration(),
                        Settings.of(given.withFallback(defaults).resolve(), defaults))
                .name();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
