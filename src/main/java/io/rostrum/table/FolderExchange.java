package io.rostrum.table;

import io.rostrum.settings.UsageException;
import io.rostrum.table.FileTree.Lying;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Puts folders that were made aside, in {@code _next}, in the place of those before, as one step that {@code _run.json}
 * names: it is away while folders are exchanged. What a killed run began is finished by {@link #finish()}.
 */
final class FolderExchange {

    static final String NOTE = "_run.json";
    private static final String WHOLE = "whole";
    private static final String DAYS = "days";
    private static final String TEXTS = "texts";
    private static final String GONE = "gone";
    private static final String NEXT = "_next";
    private static final Set<String> PARTS = Set.of(WHOLE, DAYS, TEXTS, GONE, NOTE, "_" + NOTE);

    /** What Spark calls the files that it writes to a folder. */
    private static final Pattern OURS = Pattern.compile("_SUCCESS|part-\\d+-.*\\.parquet");

    private final FileTree tree;
    private final FileSystem files;

    FolderExchange(Path root, FileSystem files) {
        this.tree = new FileTree(files, files.makeQualified(root));
        this.files = files;
    }

    FileTree tree() {
        return tree;
    }

    /** Where to make what will be the table's whole folder. */
    Path wholeAside(String table) {
        return next(WHOLE + "/" + table);
    }

    /** Where to make what will be folders inside the table's folder. */
    Path daysAside(String table) {
        return next(DAYS + "/" + table);
    }

    /** The text of the note that names the present state; null when there is none, empty when it can't be read. */
    String note() throws IOException {
        return tree.textOrNull(NOTE);
    }

    /** The files that were published. */
    PublishedFiles published() throws IOException {
        return PublishedFiles.parse(tree.textOrNull(PublishedFiles.NAME));
    }

    /**
     * Exchanges all that stands aside.
     *
     * @param tag   of the state that comes
     * @param gone  folders that have no successor, as paths below this folder
     * @param texts small files by name, {@code _run.json} among them
     */
    void exchange(String tag, Set<String> gone, Map<String, String> texts) throws IOException {
        tree.write(next(GONE), String.join("\n", gone));
        tree.write(
                next(TEXTS + "/" + PublishedFiles.NAME), next(tag, gone, texts).text());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            tree.write(
                    text.getKey().equals(NOTE) ? next("_" + NOTE) : next(TEXTS + "/" + text.getKey()), text.getValue());
        }
        tree.rename(next("_" + NOTE), next(NOTE));
        finish();
    }

    /** The files as they will be. */
    private PublishedFiles next(String tag, Set<String> gone, Map<String, String> texts) throws IOException {
        Set<String> replaced = new TreeSet<>(gone);
        Map<String, Lying> written = new TreeMap<>();
        tree.all(next(WHOLE)).forEach((file, lying) -> written.put(file, new Lying(lying.length(), 0)));
        tree.all(next(DAYS)).forEach((file, lying) -> written.put(file, new Lying(lying.length(), 0)));
        replaced.addAll(tree.folders(next(WHOLE)));
        for (String table : tree.folders(next(DAYS))) {
            tree.folders(daysAside(table)).forEach(day -> replaced.add(table + "/" + day));
            // These stay aside: only folders of days are exchanged.
            written.keySet().removeIf(file -> file.matches(Pattern.quote(table) + "/[^/]+"));
        }
        texts.forEach((name, text) -> written.put(name, new Lying(text.getBytes(StandardCharsets.UTF_8).length, 0)));
        written.remove(NOTE);
        return published().next(tag, replaced, written);
    }

    /** @throws UsageException when the folder holds something and nothing was ever published to it */
    void requireOurs() throws IOException {
        Set<String> names = tree.names(tree.root());
        boolean published = names.contains(NOTE) || names.contains(PublishedFiles.NAME) || files.exists(next(NOTE));
        boolean begun = names.equals(Set.of(NEXT)) && PARTS.containsAll(tree.names(tree.place(NEXT)));
        if (!names.isEmpty() && !published && !begun) {
            throw new UsageException("published " + tree.root() + ": holds " + String.join(", ", names) + " and no "
                    + NOTE + "; give a folder that is empty or new, or that was published to before");
        }
    }

    /** Finishes an exchange that was begun, and removes what stands aside without one. */
    void finish() throws IOException {
        if (files.exists(next(NOTE))) {
            exchange();
        }
        files.delete(tree.place(NEXT), true);
    }

    /** Can be begun again wherever it ended. */
    private void exchange() throws IOException {
        files.delete(tree.place(NOTE), false);
        for (String table : tree.folders(next(WHOLE))) {
            exchange(wholeAside(table), tree.place(table));
        }
        for (String table : tree.folders(next(DAYS))) {
            for (String day : tree.folders(daysAside(table))) {
                exchange(new Path(daysAside(table), day), new Path(tree.place(table), day));
            }
        }
        for (FileStatus text : tree.children(next(TEXTS))) {
            put(text.getPath(), tree.place(text.getPath().getName()));
        }
        for (String folder : tree.text(next(GONE)).split("\n")) {
            if (!folder.isEmpty()) {
                remove(tree.place(folder));
            }
        }
        tree.write(
                tree.place(PublishedFiles.NAME),
                published().lying(tree.all(tree.root())).text());
        tree.rename(next(NOTE), tree.place(NOTE));
    }

    private void exchange(Path aside, Path place) throws IOException {
        keepOthers(place, aside);
        put(aside, place);
    }

    private void put(Path aside, Path place) throws IOException {
        files.delete(place, true);
        files.mkdirs(place.getParent());
        tree.rename(aside, place);
    }

    /** Files that Rostrum did not write go where the folder goes. */
    private void keepOthers(Path place, Path aside) throws IOException {
        for (FileStatus child : tree.children(place)) {
            Path next = new Path(aside, child.getPath().getName());
            if (child.isDirectory()) {
                keepOthers(child.getPath(), next);
            } else if (!isOurs(child.getPath())) {
                files.mkdirs(aside);
                tree.rename(child.getPath(), next);
            }
        }
    }

    /** Removes a folder, unless it holds files that Rostrum did not write: these stay. */
    private void remove(Path folder) throws IOException {
        for (FileStatus child : tree.children(folder)) {
            if (isOurs(child.getPath())) {
                files.delete(child.getPath(), false);
            }
        }
        if (tree.children(folder).length == 0) {
            files.delete(folder, true);
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getName()).matches();
    }

    private Path next(String name) {
        return tree.place(NEXT + "/" + name);
    }
}
