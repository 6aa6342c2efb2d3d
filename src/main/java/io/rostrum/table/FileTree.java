package io.rostrum.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** A folder on a file system, by paths below it. */
record FileTree(FileSystem files, Path root) {

    /**
     * How a file lies there.
     *
     * @param length   in bytes
     * @param modified when it was last changed, milliseconds since 1970, UTC; 0: not known
     */
    record Lying(long length, long modified) {}

    Path place(String name) {
        return new Path(root, name);
    }

    boolean exists(String name) throws IOException {
        return files.exists(place(name));
    }

    /** What lies in a folder; empty when it does not exist. */
    FileStatus[] children(Path folder) throws IOException {
        return files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
    }

    Set<String> names(Path folder) throws IOException {
        return Arrays.stream(children(folder))
                .map(file -> file.getPath().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of the folders in a folder; empty when it does not exist. */
    Set<String> folders(Path folder) throws IOException {
        return Arrays.stream(children(folder))
                .filter(FileStatus::isDirectory)
                .map(file -> file.getPath().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All files in a folder and those below, checksums too, by their path from there. */
    Map<String, Lying> all(Path folder) throws IOException {
        Map<String, Lying> all = new TreeMap<>();
        FileSystem plain = files instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : files;
        if (plain.exists(folder)) {
            String prefix = plain.makeQualified(folder) + "/";
            RemoteIterator<LocatedFileStatus> found = plain.listFiles(folder, true);
            while (found.hasNext()) {
                FileStatus file = found.next();
                String path = plain.makeQualified(file.getPath()).toString();
                all.put(path.substring(prefix.length()), new Lying(file.getLen(), file.getModificationTime()));
            }
        }
        return all;
    }

    void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }

    void write(Path file, String text) throws IOException {
        try (OutputStream out = files.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    String text(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Null when there is no such file, empty when it is not as it was written. */
    String textOrNull(String name) throws IOException {
        try {
            return exists(name) ? text(place(name)) : null;
        } catch (ChecksumException damaged) {
            return "";
        }
    }
}
