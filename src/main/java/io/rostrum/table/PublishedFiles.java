package io.rostrum.table;

import io.rostrum.table.FileTree.Lying;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was published, as {@code _files} beside the tables lists it: damage since is told by it.
 *
 * @param tag    of the state; null when it is not known
 * @param shapes by table, what tells its columns from those of another version
 * @param all    files by path in the published folder
 */
record PublishedFiles(String tag, Map<String, String> shapes, Map<String, Lying> all) {

    static final String NAME = "_files";
    private static final PublishedFiles UNKNOWN = new PublishedFiles(null, Map.of(), Map.of());

    private static final int FIELDS = 3;
    private static final String SHAPE = "columns";

    /**
     * First the tag, then a line for each table: {@value #SHAPE}, shape, name; and for each file: length, time, path. Null,
     * or another text, as an earlier version wrote it, is {@link #UNKNOWN}.
     */
    static PublishedFiles parse(String text) {
        if (text == null || !text.startsWith("run_") || !text.endsWith("\n")) {
            return UNKNOWN;
        }
        String[] lines = text.split("\n");
        Map<String, String> shapes = new TreeMap<>();
        Map<String, Lying> all = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", FIELDS);
            if (fields.length == FIELDS && fields[0].equals(SHAPE)) {
                shapes.put(fields[2], fields[1]);
            } else if (fields.length == FIELDS && (fields[0] + fields[1]).matches("\\d{1,36}")) {
                all.put(fields[2], new Lying(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
            } else {
                return UNKNOWN;
            }
        }
        return shapes.isEmpty() ? UNKNOWN : new PublishedFiles(lines[0], shapes, all);
    }

    boolean isUnknown() {
        return tag == null;
    }

    String text() {
        StringBuilder text = new StringBuilder(tag + "\n");
        shapes.forEach((table, shape) -> text.append(SHAPE + "\t" + shape + "\t" + table + "\n"));
        all.forEach((path, file) -> text.append(file.length() + "\t" + file.modified() + "\t" + path + "\n"));
        return text.toString();
    }

    /** Whether the table was published with these columns. */
    boolean isLike(Table<?> table) {
        return table.shape().equals(shapes.get(table.name()));
    }

    /** The table's files, by path. */
    Set<String> of(Table<?> table) {
        return all.keySet().stream()
                .filter(path -> table.folders().contains(path.split("/", 2)[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The slice that a file holds. */
    static String slice(String path) {
        return path.substring(path.lastIndexOf('/') + 1).split("\\.", 2)[0];
    }

    /** With the times that the files have now where they lie. */
    PublishedFiles lying(Map<String, Lying> present) {
        Map<String, Lying> stamped = new TreeMap<>(all);
        stamped.replaceAll((path, file) -> new Lying(
                file.length(), present.getOrDefault(path, new Lying(0, 0)).modified()));
        return new PublishedFiles(tag, shapes, stamped);
    }

    /** Folders of tables, and files beside them, that are not there as they were published. */
    Set<String> damaged(Map<String, Lying> present) {
        return all.entrySet().stream()
                .filter(file -> !isSame(file.getValue(), present.get(file.getKey())))
                .map(file -> file.getKey().split("/", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSame(Lying published, Lying present) {
        return present != null
                && present.length() == published.length()
                && (published.modified() == 0 || present.modified() == published.modified());
    }
}
