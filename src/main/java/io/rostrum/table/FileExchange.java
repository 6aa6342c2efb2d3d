package io.rostrum.table;

import io.rostrum.settings.UsageException;
import io.rostrum.table.FileTree.Lying;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Puts files that were made aside, in {@code _next}, in the place of those before, as one step that {@code _run.json}
 * names: it is away while files are exchanged. What a killed run began is finished by {@link #finish()}.
 */
final class FileExchange {

    static final String NOTE = "_run.json";
    private static final String NEXT = "_next";
    private static final String ROWS = "rows";
    private static final String TEXTS = "texts";
    private static final String PLAN = "plan";
    private static final Set<String> PARTS = Set.of(ROWS, TEXTS, PLAN, NOTE, "_" + NOTE);

    private final FileTree tree;

    FileExchange(Path root, FileSystem files) {
        this.tree = FileTree.of(files, root);
    }

    FileTree tree() {
        return tree;
    }

    /** A folder to write to. */
    Path aside(String name) {
        return tree.place(NEXT + "/" + ROWS + "/" + name);
    }

    /** What was written to it, by path in the folder aside. */
    Set<String> written(String name) throws IOException {
        Map<String, Lying> written = new TreeMap<>();
        tree.all(aside(name)).forEach((path, lying) -> written.put(ROWS + "/" + name + "/" + path, lying));
        return written.keySet();
    }

    /** The text of the note that names the present state; null when there is none. */
    String note() throws IOException {
        return tree.textOrNull(NOTE);
    }

    /** The files that were published. */
    PublishedFiles published() throws IOException {
        return PublishedFiles.parse(tree.textOrNull(PublishedFiles.NAME));
    }

    /**
     * Exchanges files.
     *
     * @param tag    of the state that comes
     * @param shapes of its tables
     * @param texts  small files by name, {@code _run.json} among them
     */
    void exchange(String tag, Map<String, String> shapes, Replacement replacement, Map<String, String> texts)
            throws IOException {
        tree.write(next(PLAN), replacement.text());
        tree.write(
                next(TEXTS + "/" + PublishedFiles.NAME),
                new PublishedFiles(tag, shapes, lying(replacement, texts)).text());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            tree.write(
                    text.getKey().equals(NOTE) ? next("_" + NOTE) : next(TEXTS + "/" + text.getKey()), text.getValue());
        }
        tree.rename(next("_" + NOTE), next(NOTE));
        finish();
    }

    /** The files as they will be. */
    private Map<String, Lying> lying(Replacement replacement, Map<String, String> texts) throws IOException {
        Map<String, Lying> all = new TreeMap<>(published().all());
        all.keySet().removeAll(replacement.going());
        Map<String, Lying> aside = tree.all(tree.place(NEXT));
        replacement.coming().forEach((place, from) -> all.put(place, aside.get(from)));
        texts.forEach((name, text) -> all.put(name, new Lying(text.getBytes(StandardCharsets.UTF_8).length, 0)));
        all.remove(NOTE);
        return all;
    }

    /** @throws UsageException when the folder holds something and nothing was ever published to it */
    void requireOurs() throws IOException {
        Set<String> names = tree.names(tree.root());
        boolean published = names.contains(NOTE) || names.contains(PublishedFiles.NAME) || tree.exists(next(NOTE));
        boolean begun = names.equals(Set.of(NEXT)) && PARTS.containsAll(tree.names(tree.place(NEXT)));
        if (!names.isEmpty() && !published && !begun) {
            throw new UsageException("published " + tree.root() + ": holds " + String.join(", ", names) + " and no "
                    + NOTE + "; give a folder that is empty or new, or that was published to before");
        }
    }

    /** Finishes an exchange that was begun, and removes what stands aside without one. */
    void finish() throws IOException {
        if (tree.exists(next(NOTE)) && tree.exists(next(PLAN))) {
            exchange();
        }
        tree.delete(tree.place(NEXT));
    }

    /** Can be begun again wherever it ended. */
    private void exchange() throws IOException {
        tree.delete(tree.place(NOTE));
        Replacement replacement = Replacement.parse(tree.text(next(PLAN)));
        for (Map.Entry<String, String> file : replacement.coming().entrySet()) {
            if (tree.exists(next(file.getValue()))) {
                put(next(file.getValue()), tree.place(file.getKey()));
            }
        }
        for (String file : replacement.going()) {
            remove(tree.place(file));
        }
        for (FileStatus text : tree.children(next(TEXTS))) {
            put(text.getPath(), tree.place(text.getPath().getName()));
        }
        tree.write(
                tree.place(PublishedFiles.NAME),
                published().lying(tree.all(tree.root())).text());
        tree.rename(next(NOTE), tree.place(NOTE));
    }

    private void put(Path aside, Path place) throws IOException {
        tree.delete(place);
        tree.makeFolder(place.getParent());
        tree.rename(aside, place);
    }

    /** Removes a file, and its folder when nothing else is there. */
    private void remove(Path file) throws IOException {
        tree.delete(file);
        if (tree.children(file.getParent()).length == 0) {
            tree.delete(file.getParent());
        }
    }

    private Path next(String name) {
        return tree.place(NEXT + "/" + name);
    }
}
