package io.rostrum.dump;

import io.rostrum.day.Day;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every path that some mapping asks for, each with a place for its value: a record is read once and then told by the
 * mapping that it fills best. Not for use by two threads.
 */
final class FieldSlots {

    static final int NONE = -1;

    private static final int DAY = 3;
    private static final int BODY_COUNTS = 10;
    private static final int MOST_NAMED = 8;

    private final int[][][] slotsOfMappings; // mapping, field, candidate
    private final Map<String, Integer> slotByPath = new TreeMap<>();
    private final Map<String, Integer> slotByFolded = new HashMap<>();
    private final int[] partsOfDay;
    private final String[] values;
    private final Mappings mappings;
    private int told = NONE;

    FieldSlots(Mappings mappings) {
        this.mappings = mappings;
        this.slotsOfMappings = mappings.all().stream()
                .map(mapping -> mapping.fields().stream()
                        .map(paths -> paths.stream().mapToInt(this::slot).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        this.partsOfDay = new int[] {slot("year"), slot("month"), slot("day")};
        this.values = new String[slotByPath.size()];
    }

    private int slot(String path) {
        slotByPath.putIfAbsent(path, slotByPath.size());
        slotByFolded.putIfAbsent(FieldTree.fold(path), slotByPath.get(path));
        return slotByPath.get(path);
    }

    /** The slots in which some mapping looks for the day. */
    Set<Integer> days() {
        return Arrays.stream(slotsOfMappings)
                .flatMapToInt(fields -> Arrays.stream(fields[DAY]))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The slot of every path. */
    Map<String, Integer> slots() {
        return slotByPath;
    }

    /** The slot of a column, in whatever case it is written; {@link #NONE} when no mapping asks for it. */
    int slotOf(String name) {
        String printed = BodyText.line(name).strip();
        String trimmed = printed.startsWith("#") ? printed.substring(1).strip() : printed; // of a header like a remark
        Integer exact = slotByPath.get(trimmed);
        return exact == null ? slotByFolded.getOrDefault(FieldTree.fold(trimmed), NONE) : exact;
    }

    /** Forgets the record before. */
    void clear() {
        Arrays.fill(values, null);
    }

    /** A value; one that says nothing leaves the one before. */
    void set(int slot, String value) {
        if (!Nothing.is(value)) {
            values[slot] = value;
        }
    }

    /** The same for a path that is only nearly the one asked for. */
    void setIfAbsent(int slot, String value) {
        if (values[slot] == null) {
            set(slot, value);
        }
    }

    /** The record as the mapping tells it that fills the most fields, the body above all; the first of equals. */
    Draft draft() {
        told = best();
        int[][] fields = slotsOfMappings[told];
        return new Draft(
                first(fields[0]),
                first(fields[1]),
                first(fields[2]),
                day(fields[DAY]),
                first(fields[4]),
                mappings.all().get(told).order());
    }

    /** Name of the mapping that told the last record; null before the first. */
    String mapping() {
        return told == NONE ? null : mappings.all().get(told).name();
    }

    private int best() {
        int best = 0;
        int most = -1;
        for (int i = 0; i < slotsOfMappings.length; i++) {
            int filled = filled(slotsOfMappings[i]);
            if (filled > most) {
                most = filled;
                best = i;
            }
        }
        return best;
    }

    /** Why there is no text: what of the nearest mapping is there, and where it looks for the text. */
    String noText(Collection<String> seen) {
        Mapping nearest = mappings.all().get(best());
        String names = seen.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return "no text: seen " + names + (seen.size() > MOST_NAMED ? ", …" : "") + "; nearest mapping "
                + nearest.name() + " has it in " + String.join(" or ", nearest.body());
    }

    /** The first that can be read as a day; else year, month and day where each is a column; else the first. */
    private String day(int[] candidates) {
        String first = first(candidates);
        if (first != null && Day.parse(first) != null) {
            return first;
        }
        for (int slot : candidates) {
            if (values[slot] != null && Day.parse(values[slot]) != null) {
                return values[slot];
            }
        }
        String joined = JsonDay.joined(values[partsOfDay[0]], values[partsOfDay[1]], values[partsOfDay[2]]);
        return joined == null ? first : joined;
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
