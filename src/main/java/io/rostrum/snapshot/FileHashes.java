package io.rostrum.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 of files, as {@code sha256sum -c} reads them. */
final class FileHashes {

    static final String NAME = "SHA256SUMS";

    private static final int BUFFER = 1 << 16;

    private FileHashes() {}

    /** A line for each file below the folder, by path; none for the list itself. */
    static String of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(NAME))
                    .sorted()
                    .toList();
        }
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(sha256(file))
                    .append("  ")
                    .append(path(folder.relativize(file)))
                    .append('\n');
        }
        return lines.toString();
    }

    /** With slashes on every system. */
    static String path(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            DigestInputStream read = new DigestInputStream(in, digest);
            byte[] buffer = new byte[BUFFER];
            while (read.read(buffer) >= 0) {
                // Only the digest is wanted.
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
