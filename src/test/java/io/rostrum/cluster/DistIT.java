package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive of {@code scripts/dist}, unpacked where another user works with nothing but a JDK. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistIT {

    private static final String NOBODY = "65534";

    @TempDir
    private static Path folder;

    private static Path archive;
    private static Path unpacked;

    @BeforeAll
    static void unpack() throws Exception {
        archive = Path.of(run(List.of("env", "ROSTRUM_BUILD=no", "scripts/dist"), Path.of("."))
                .strip());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        run(List.of("tar", "-xzf", archive.toAbsolutePath().toString(), "-C", folder.toString()), folder);
        unpacked = folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    @Test
    @Order(1)
    void everyFileIsAsItsSumSaysAndNoneIsWithout() throws Exception {
        run(List.of("sha256sum", "--quiet", "-c", "SHA256SUMS"), unpacked);
        assertEquals(
                Files.readAllLines(unpacked.resolve("SHA256SUMS")).stream()
                        .map(line -> line.substring(line.indexOf("./") + 2))
                        .collect(Collectors.toCollection(TreeSet::new)),
                files());
    }

    @Test
    @Order(2)
    void holdsWhatAnOperatorNeeds() throws IOException {
        TreeSet<String> files = files();
        for (String file : List.of(
                "bin/rostrum",
                "lib/rostrum.jar",
                "conf/rostrum.conf",
                "jobs/nightly/README.md",
                "licences/rostrum.cdx.json",
                "licences/THIRD-PARTY.txt",
                "licences/LGPL-2.1.txt",
                "licences/EPL-2.0.txt",
                "licences/ISC-d3.txt",
                "LICENSE")) {
            assertTrue(files.contains(file), file);
        }
        String libraries = Files.readString(unpacked.resolve("licences/rostrum.cdx.json"));
        for (String jar : files) {
            if (jar.startsWith("spark/")) {
                assertTrue(libraries.contains(jar.replaceAll("spark/|-[0-9].*", "")), jar + " is in no list");
            }
        }
    }

    /** Spark's own versions of these have holes that are known: docs/DEPENDENCIES.md. */
    @Test
    @Order(3)
    void librariesAreThoseOfTheTableOfHoles() throws IOException {
        String table = Files.readString(Path.of("docs/DEPENDENCIES.md"));
        for (String jar : files()) {
            if (jar.matches("spark/(netty-common|snappy-java|protobuf-java|commons-compress|log4j-core)-.*")) {
                String version = jar.replaceAll("^spark/[a-z0-9-]+-|(\\.Final)?\\.jar$", "");
                assertTrue(table.contains("| " + version + " |"), jar);
            }
        }
    }

    @Test
    @Order(4)
    @Timeout(900)
    void anotherUserInAnEmptyHomeRunsANight() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            run(List.of("chown", NOBODY, home.toString()), folder);
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        String java = Path.of(System.getProperty("java.home")).toString();
        command.addAll(
                List.of("env", "-i", "PATH=/usr/bin:/bin", "HOME=" + home, "JAVA_HOME=" + java, "ROSTRUM_MEMORY=1g"));
        command.addAll(List.of(unpacked + "/bin/rostrum", "nightly", "--warehouse", "w", "--published", "p"));
        command.addAll(List.of("--registry", unpacked + "/samples/registry"));
        command.addAll(
                List.of("--dumps", unpacked + "/samples/dumps/riverwatch-2031-05-25.txt", "--day", "2031-05-25"));
        String said = run(command, home);
        assertTrue(said.contains("leader "), said);
        assertTrue(Files.exists(home.resolve("p/report.html")), said);
    }

    @Test
    @Order(5)
    void theSameSourcesMakeTheSameBytes() throws Exception {
        Path first = Files.copy(archive, folder.resolve("first"));
        run(List.of("env", "ROSTRUM_BUILD=no", "scripts/dist"), Path.of("."));
        assertEquals(-1, Files.mismatch(first, archive), "the first byte that differs");
    }

    private static TreeSet<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(unpacked)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> unpacked.relativize(file).toString())
                    .filter(file -> !file.equals("SHA256SUMS"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
