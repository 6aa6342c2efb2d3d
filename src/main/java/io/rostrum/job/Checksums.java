package io.rostrum.job;

import io.rostrum.table.LazySpark;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** dump files → SHA-256 of their bytes, or {@link #UNREADABLE}. */
final class Checksums {

    /** In the place of the checksum of a file that may not be opened. */
    static final String UNREADABLE = "unreadable";

    private static final int BUFFER = 1 << 16;

    /** A task a file would take longer than to read a small one. */
    private static final int TASKS_PER_CORE = 8;

    private record Sum(String path, String checksum) implements java.io.Serializable {}

    private Checksums() {}

    /** Checksums by path, without files that have gone or no longer have the length given: they are being written. */
    static Map<String, String> of(LazySpark spark, List<DumpFile> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        SerializableConfiguration hadoop = new SerializableConfiguration(spark.hadoop());
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(spark.session().sparkContext());
        return context
                .parallelize(mixed(files), Math.min(files.size(), context.defaultParallelism() * TASKS_PER_CORE))
                .map(file -> sum(file, hadoop.value()))
                .filter(Objects::nonNull)
                .collect()
                .stream()
                .collect(Collectors.toMap(Sum::path, Sum::checksum));
    }

    /** Large files apart from each other, so that no task has them all. */
    private static List<DumpFile> mixed(List<DumpFile> files) {
        List<DumpFile> mixed = new ArrayList<>(files);
        mixed.sort(
                Comparator.comparing((DumpFile file) -> file.path().hashCode()).thenComparing(DumpFile::path));
        return mixed;
    }

    private static Sum sum(DumpFile file, Configuration hadoop) {
        try (InputStream in = open(file, hadoop)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
            return length == file.length() ? new Sum(file.path(), HexFormat.of().formatHex(digest.digest())) : null;
        } catch (FileNotFoundException gone) {
            return null;
        } catch (AccessControlException | AccessDeniedException | IllegalArgumentException refused) {
            return new Sum(file.path(), UNREADABLE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Java says of a local file that may not be read, or is a folder, that it is not there. */
    private static InputStream open(DumpFile file, Configuration hadoop) throws IOException {
        Path path = new Path(file.path());
        FileSystem system = path.getFileSystem(hadoop);
        try {
            return system.open(path);
        } catch (FileNotFoundException e) {
            if (system.exists(path)) {
                throw new AccessControlException(e);
            }
            throw e;
        }
    }
}
