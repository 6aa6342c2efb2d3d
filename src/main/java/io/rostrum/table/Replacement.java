package io.rostrum.table;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files of a published folder that come from aside, and that go.
 *
 * @param coming by path in the published folder, the path in the folder aside
 * @param going  paths in the published folder
 */
record Replacement(Map<String, String> coming, Set<String> going) {

    static final Replacement NONE = new Replacement(Map.of(), Set.of());

    private static final String GOES = "-";

    static Replacement all(Collection<Replacement> several) {
        Replacement all = new Replacement(new TreeMap<>(), new TreeSet<>());
        for (Replacement one : several) {
            all.coming.putAll(one.coming);
            all.going.addAll(one.going);
        }
        all.going.removeAll(all.coming.keySet());
        return all;
    }

    static Replacement parse(String text) {
        Replacement all = new Replacement(new TreeMap<>(), new TreeSet<>());
        text.lines().map(line -> line.split("\t", 2)).forEach(line -> {
            if (line[1].equals(GOES)) {
                all.going.add(line[0]);
            } else {
                all.coming.put(line[0], line[1]);
            }
        });
        return all;
    }

    /** A line for each file: where it lies, then where it comes from, or {@value #GOES}. */
    String text() {
        StringBuilder text = new StringBuilder();
        coming.forEach((place, aside) -> text.append(place + "\t" + aside + "\n"));
        going.forEach(place -> text.append(place + "\t" + GOES + "\n"));
        return text.toString();
    }
}
