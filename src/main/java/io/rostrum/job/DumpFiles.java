package io.rostrum.job;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;

/** Finds the files that the dumps given stand for. */
public final class DumpFiles {

    /** What tools call a file that they are still writing. */
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", "._COPYING_");

    /** Names in a path; no file system allows more. */
    private static final int LONGEST = 4096;

    private final Configuration hadoop;
    private final List<String> missing = new ArrayList<>();
    private final Map<String, DumpFile> byPath = new TreeMap<>();

    private DumpFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * The files, each once, by name; files in folders that begin with {@code _} or {@code .}, or
     * end like unfinished ones ({@code .tmp}, {@code .part}, {@code ._COPYING_}), are left out.
     *
     * @param dumps files, folders or globs
     * @throws UsageException when there is none, or some do not exist; the message names all that do not
     */
    public static List<DumpFile> list(Configuration hadoop, List<String> dumps) {
        if (dumps.isEmpty()) {
            throw new UsageException("No dumps to read: give --dumps PATH[,PATH...] or ingest.dumps");
        }
        DumpFiles files = new DumpFiles(hadoop);
        try {
            for (String dump : dumps) {
                files.add(dump);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the dumps " + String.join(",", dumps), e);
        }
        if (!files.missing.isEmpty()) {
            throw new UsageException("No such dump: " + String.join(", ", files.missing));
        }
        return files.named();
    }

    private void add(String dump) throws IOException {
        FileStatus[] found = dump.isBlank() ? null : matches(dump);
        if (found == null || found.length == 0) {
            missing.add(dump.isBlank() ? "\"\"" : dump);
            return;
        }
        for (FileStatus status : found) {
            add(status, status.getPath().getName());
        }
    }

    /** A path that exists is meant as it is, whatever characters it holds. */
    private FileStatus[] matches(String dump) throws IOException {
        Path path = new Path(dump);
        FileSystem system = path.getFileSystem(hadoop);
        if (system.exists(path)) {
            return new FileStatus[] {system.getFileStatus(path)};
        }
        try {
            return system.globStatus(path);
        } catch (IllegalArgumentException colon) {
            return matchesOfNames(system, path);
        }
    }

    /** Hadoop's globs fail where a name in the folder holds a colon (HADOOP-14217). */
    private static FileStatus[] matchesOfNames(FileSystem system, Path path) throws IOException {
        GlobFilter names = new GlobFilter(path.getName());
        List<FileStatus> found = new ArrayList<>();
        for (FileStatus parent : system.globStatus(path.getParent())) {
            found.addAll(List.of(system.listStatus(parent.getPath(), names)));
        }
        return found.toArray(FileStatus[]::new);
    }

    private void add(FileStatus status, String name) throws IOException {
        if (status.isFile()) {
            addFile(status, name);
            return;
        }
        for (FileStatus child : children(status, name)) {
            String childName = child.getPath().getName();
            if (!isUnfinished(childName)) {
                add(child, name + "/" + childName);
            }
        }
    }

    private void addFile(FileStatus status, String name) {
        String path = status.getPath().toString();
        byPath.putIfAbsent(path, new DumpFile(path, name, status.getLen(), status.getModificationTime()));
    }

    /** A folder that may not be listed is there as a file that may not be opened. */
    private FileStatus[] children(FileStatus folder, String name) throws IOException {
        try {
            return folder.getPath().getFileSystem(hadoop).listStatus(folder.getPath());
        } catch (AccessControlException | AccessDeniedException refused) {
            addFile(folder, name);
            return new FileStatus[0];
        }
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith("_")
                || name.startsWith(".")
                || UNFINISHED.stream().anyMatch(name::endsWith);
    }

    private List<DumpFile> named() {
        List<DumpFile> files = List.copyOf(byPath.values());
        List<DumpFile> alike = alike(files);
        for (int names = 2; !alike.isEmpty() && names < LONGEST; names++) {
            int more = names;
            Set<String> paths = alike.stream().map(DumpFile::path).collect(Collectors.toSet());
            files = files.stream()
                    .map(file -> paths.contains(file.path()) ? file.namedBy(more) : file)
                    .toList();
            alike = alike(files);
        }
        return files.stream().sorted(Comparator.comparing(DumpFile::name)).toList();
    }

    /** Files whose name another one has too. */
    private static List<DumpFile> alike(List<DumpFile> files) {
        Map<String, Long> uses = files.stream().collect(Collectors.groupingBy(DumpFile::name, Collectors.counting()));
        return files.stream().filter(file -> uses.get(file.name()) > 1).toList();
    }
}
