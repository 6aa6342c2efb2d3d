package io.rostrum.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.codec.digest.DigestUtils;

/** The parts of this program that decide what is found in an article: code, words, weights, the registry and lexicon built in. */
final class AnnotatingParts {

    /** Folders of the jar. */
    static final List<String> FOLDERS = List.of(
            "io/rostrum/encoder/",
            "io/rostrum/english/",
            "io/rostrum/leader/",
            "io/rostrum/model/",
            "io/rostrum/nlp/",
            "io/rostrum/quote/",
            "io/rostrum/registry/",
            "io/rostrum/stance/",
            "io/rostrum/text/",
            "conf/english/",
            "conf/leaders/",
            "conf/lexicon/",
            "encoder/",
            "english/",
            "quote/",
            "registry/",
            "stance/");

    private AnnotatingParts() {}

    /** SHA-256 of the names, sizes and CRC-32 of this program's, 64 hex digits. */
    static String digest() {
        try {
            return digest(Path.of(AnnotatingParts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read this program's own files", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This program does not know where it lies", e);
        }
    }

    /**
     * The same for a folder and for a jar made of it.
     *
     * @param program a jar, or a folder of classes
     */
    static String digest(Path program) throws IOException {
        Map<String, String> parts = Files.isDirectory(program) ? ofFolder(program) : ofJar(program);
        return DigestUtils.sha256Hex(parts.toString());
    }

    private static Map<String, String> ofFolder(Path program) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(program)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = program.relativize(file).toString().replace('\\', '/');
                if (annotates(name)) {
                    byte[] bytes = Files.readAllBytes(file);
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    parts.put(name, part(bytes.length, sum.getValue()));
                }
            }
        }
        return parts;
    }

    /** Its list of entries has their sums: nothing is unpacked, which would take a second. */
    private static Map<String, String> ofJar(Path program) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (JarFile jar = new JarFile(program.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && annotates(entry.getName())) {
                    parts.put(entry.getName(), part(entry.getSize(), entry.getCrc()));
                }
            }
        }
        return parts;
    }

    private static String part(long size, long sum) {
        return size + " " + sum;
    }

    /** Learners make weights; the weights count, not how they were made. */
    private static boolean annotates(String name) {
        return FOLDERS.stream().anyMatch(name::startsWith) && !name.contains("/train/");
    }
}
