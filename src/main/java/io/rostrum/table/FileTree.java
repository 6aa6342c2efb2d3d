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

    /** A local one without the checksums beside files that Hadoop makes: readers take them for data. */
    static FileTree of(FileSystem files, Path root) {
        FileSystem plain = files instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : files;
        return new FileTree(plain, plain.makeQualified(root));
    }

    Path place(String name) {
        return new Path(root, name);
    }

    boolean exists(Path path) throws IOException {
        return files.exists(path);
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

    /** All files in a folder and those below, by their path from there. */
    Map<String, Lying> all(Path folder) throws IOException {
        Map<String, Lying> all = new TreeMap<>();
        if (files.exists(folder)) {
            String prefix = files.makeQualified(folder) + "/";
            RemoteIterator<LocatedFileStatus> found = files.listFiles(folder, true);
            while (found.hasNext()) {
                FileStatus file = found.next();
                String path = files.makeQualified(file.getPath()).toString();
                all.put(path.substring(prefix.length()), new Lying(file.getLen(), file.getModificationTime()));
            }
        }
        return all;
    }

    void makeFolder(Path folder) throws IOException {
        files.mkdirs(folder);
    }

    /** Removes a file, or a folder with all that it holds; nothing when there is none. */
    void delete(Path path) throws IOException {
        files.delete(path, true);
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

    /** Null when there is no such file. */
    String textOrNull(String name) throws IOException {
        return exists(place(name)) ? text(place(name)) : null;
    }
}
