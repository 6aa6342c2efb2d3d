package io.rostrum.table;

import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Puts folders that were made aside, in {@code _next}, in the place of those before, as one step that {@code _run.json}
 * names: it is away while folders are exchanged. What a killed run began is finished by {@link #finish()}.
 */
final class FolderExchange {

    private static final String NOTE = "_run.json";
    private static final String WHOLE = "whole";
    private static final String DAYS = "days";
    private static final String TEXTS = "texts";
    private static final String GONE = "gone";
    private static final String NEXT = "_next";
    private static final Set<String> PARTS = Set.of(WHOLE, DAYS, TEXTS, GONE, NOTE, "_" + NOTE);

    /** What Spark calls the files that it writes to a folder. */
    private static final Pattern OURS = Pattern.compile("_SUCCESS|part-\\d+-.*\\.parquet");

    private final Path root;
    private final FileSystem files;

    FolderExchange(Path root, FileSystem files) {
        this.root = files.makeQualified(root);
        this.files = files;
    }

    Path root() {
        return root;
    }

    Path place(String name) {
        return new Path(root, name);
    }

    boolean exists(String name) throws IOException {
        return files.exists(place(name));
    }

    /** Where to make what will be the table's whole folder. */
    Path wholeAside(String table) {
        return next(WHOLE + "/" + table);
    }

    /** Where to make what will be folders inside the table's folder. */
    Path daysAside(String table) {
        return next(DAYS + "/" + table);
    }

    /** The text of the note that names the present state; null when there is none. */
    String note() throws IOException {
        return files.exists(place(NOTE)) ? text(place(NOTE)) : null;
    }

    /**
     * Exchanges all that stands aside.
     *
     * @param gone  folders that have no successor, as paths below this folder
     * @param texts small files by name, {@code _run.json} among them
     */
    void exchange(Set<String> gone, Map<String, String> texts) throws IOException {
        write(next(GONE), String.join("\n", gone));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(text.getKey().equals(NOTE) ? next("_" + NOTE) : next(TEXTS + "/" + text.getKey()), text.getValue());
        }
        rename(next("_" + NOTE), next(NOTE));
        finish();
    }

    /** @throws UsageException when the folder holds something and nothing was ever published to it */
    void requireOurs() throws IOException {
        Set<String> names = names(root);
        boolean published = names.contains(NOTE) || files.exists(next(NOTE));
        boolean begun = names.equals(Set.of(NEXT)) && PARTS.containsAll(names(place(NEXT)));
        if (!names.isEmpty() && !published && !begun) {
            throw new UsageException("published " + root + ": holds " + String.join(", ", names) + " and no " + NOTE
                    + "; give a folder that is empty or new, or that was published to before");
        }
    }

    private Set<String> names(Path folder) throws IOException {
        return Arrays.stream(files(folder))
                .map(file -> file.getPath().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finishes an exchange that was begun, and removes what stands aside without one. */
    void finish() throws IOException {
        if (files.exists(next(NOTE))) {
            exchange();
        }
        files.delete(new Path(root, NEXT), true);
    }

    /** Can be begun again wherever it ended. */
    private void exchange() throws IOException {
        files.delete(place(NOTE), false);
        for (String table : folders(next(WHOLE))) {
            exchange(wholeAside(table), place(table));
        }
        for (String table : folders(next(DAYS))) {
            for (String day : folders(daysAside(table))) {
                exchange(new Path(daysAside(table), day), new Path(place(table), day));
            }
        }
        for (FileStatus text : files(next(TEXTS))) {
            put(text.getPath(), place(text.getPath().getName()));
        }
        for (String folder : text(next(GONE)).split("\n")) {
            if (!folder.isEmpty()) {
                remove(place(folder));
            }
        }
        rename(next(NOTE), place(NOTE));
    }

    private void exchange(Path aside, Path place) throws IOException {
        keepOthers(place, aside);
        put(aside, place);
    }

    private void put(Path aside, Path place) throws IOException {
        files.delete(place, true);
        files.mkdirs(place.getParent());
        rename(aside, place);
    }

    /** Files that Rostrum did not write go where the folder goes. */
    private void keepOthers(Path place, Path aside) throws IOException {
        for (FileStatus child : files(place)) {
            Path next = new Path(aside, child.getPath().getName());
            if (child.isDirectory()) {
                keepOthers(child.getPath(), next);
            } else if (!isOurs(child.getPath())) {
                files.mkdirs(aside);
                rename(child.getPath(), next);
            }
        }
    }

    /** Removes a folder, unless it holds files that Rostrum did not write: these stay. */
    private void remove(Path folder) throws IOException {
        for (FileStatus child : files(folder)) {
            if (isOurs(child.getPath())) {
                files.delete(child.getPath(), false);
            }
        }
        if (files(folder).length == 0) {
            files.delete(folder, true);
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getName()).matches();
    }

    /** Names of the folders in a folder; empty when it does not exist. */
    Set<String> folders(Path parent) throws IOException {
        Set<String> folders = new TreeSet<>();
        for (FileStatus child : files(parent)) {
            if (child.isDirectory()) {
                folders.add(child.getPath().getName());
            }
        }
        return folders;
    }

    private FileStatus[] files(Path parent) throws IOException {
        return files.exists(parent) ? files.listStatus(parent) : new FileStatus[0];
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }

    private void write(Path file, String text) throws IOException {
        try (OutputStream out = files.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path next(String name) {
        return new Path(root, NEXT + "/" + name);
    }
}
