package io.rostrum.dump;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every path that some mapping asks for, each with a place for its value: a record is read once and then told by the
 * mapping that it fills best. Not for use by two threads.
 */
final class FieldSlots {

    private static final int BODY_COUNTS = 10;

    private final int[][][] slotsOfMappings; // mapping, field, candidate
    private final Map<String, Integer> slotByPath = new TreeMap<>();
    private final String[] values;

    FieldSlots(Mappings mappings) {
        this.slotsOfMappings = mappings.all().stream()
                .map(mapping -> mapping.fields().stream()
                        .map(paths -> paths.stream().mapToInt(this::slot).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.values = new String[slotByPath.size()];
    }

    private int slot(String path) {
        slotByPath.putIfAbsent(path, slotByPath.size());
        return slotByPath.get(path);
    }

    /** The slot of every path. */
    Map<String, Integer> slots() {
        return slotByPath;
    }

    /** Forgets the record before. */
    void clear() {
        Arrays.fill(values, null);
    }

    void set(int slot, String value) {
        values[slot] = value;
    }

    /** The record as the mapping tells it that fills the most fields, the body above all; the first of equals. */
    Draft draft() {
        int[][] best = slotsOfMappings[0];
        int most = -1;
        for (int[][] mapping : slotsOfMappings) {
            int filled = filled(mapping);
            if (filled > most) {
                most = filled;
                best = mapping;
            }
        }
        return new Draft(first(best[0]), first(best[1]), first(best[2]), first(best[3]), first(best[4]));
    }

    private int filled(int[][] mapping) {
        int filled = 0;
        for (int[] field : mapping) {
            filled += first(field) == null ? 0 : 1;
        }
        return first(mapping[mapping.length - 1]) == null ? filled : filled + BODY_COUNTS;
    }

    private String first(int[] candidates) {
        for (int slot : candidates) {
            if (!Draft.blank(values[slot])) {
                return values[slot];
            }
        }
        return null;
    }
}
