package io.rostrum.table;

import io.rostrum.table.FileTree.Lying;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was published, as {@code _files} beside the tables lists it: damage since is told by it.
 *
 * @param tag of the state; null when it is not known
 * @param all by path in the published folder
 */
record PublishedFiles(String tag, Map<String, Lying> all) {

    static final String NAME = "_files";
    static final PublishedFiles UNKNOWN = new PublishedFiles(null, Map.of());

    private static final int FIELDS = 3;

    /** First the tag, then a line for each file: length, time, path. Null, or another text, is {@link #UNKNOWN}. */
    static PublishedFiles parse(String text) {
        if (text == null || !text.startsWith("run_") || !text.endsWith("\n")) {
            return UNKNOWN;
        }
        String[] lines = text.split("\n");
        Map<String, Lying> all = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", FIELDS);
            if (fields.length < FIELDS || !(fields[0] + fields[1]).matches("\\d{1,36}")) {
                return UNKNOWN;
            }
            all.put(fields[2], new Lying(Long.parseLong(fields[0]), Long.parseLong(fields[1])));
        }
        return new PublishedFiles(lines[0], all);
    }

    String text() {
        return all.entrySet().stream()
                .map(file -> file.getValue().length() + "\t" + file.getValue().modified() + "\t" + file.getKey() + "\n")
                .collect(Collectors.joining("", tag + "\n", ""));
    }

    /**
     * What is published next.
     *
     * @param replaced folders whose files go
     * @param written  files that come, by path
     */
    PublishedFiles next(String nextTag, Collection<String> replaced, Map<String, Lying> written) {
        Map<String, Lying> next = new TreeMap<>(all);
        next.keySet().removeIf(path -> replaced.stream().anyMatch(folder -> path.startsWith(folder + "/")));
        next.putAll(written);
        return new PublishedFiles(nextTag, next);
    }

    /** With the times that the files have now where they lie. */
    PublishedFiles lying(Map<String, Lying> present) {
        Map<String, Lying> stamped = new TreeMap<>(all);
        stamped.replaceAll((path, file) -> new Lying(
                file.length(), present.getOrDefault(path, new Lying(0, 0)).modified()));
        return new PublishedFiles(tag, stamped);
    }

    /** Tables, and files beside them, that are not there as they were published. */
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
