package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The first row of a CSV file. */
final class CsvHeader {

    private static final FieldSlots BUILT_IN = new FieldSlots(Mappings.builtIn());

    private CsvHeader() {}

    /** Whether a text begins with a row that names at least two fields that some mapping of the jar knows. */
    static boolean looksLikeOne(String text) {
        CsvShape shape = CsvShape.of(text.getBytes(StandardCharsets.UTF_8), BUILT_IN);
        return names(firstLine(text, shape), (char) shape.delimiter(), BUILT_IN) >= 2;
    }

    /** Whether some mapping of the jar asks for a field of that name. */
    static boolean isKnown(String name) {
        return BUILT_IN.slotOf(name) != FieldSlots.NONE;
    }

    private static String firstLine(String text, CsvShape shape) {
        int end = text.indexOf(shape.lineEnd());
        return text.substring(0, end < 0 ? text.length() : end);
    }

    /** Whether it does so beyond doubt, so that the file's name counts for nothing: at least three names, and few others. */
    static boolean isOne(String text) {
        CsvShape shape = CsvShape.of(text.getBytes(StandardCharsets.UTF_8), BUILT_IN);
        String line = firstLine(text, shape);
        long cells = line.chars().filter(c -> c == shape.delimiter()).count() + 1;
        int names = names(line, (char) shape.delimiter(), BUILT_IN);
        return names >= 3 && 2 * names >= cells;
    }

    /** How many cells of a line name a column that is known. */
    static int names(String line, char delimiter, FieldSlots known) {
        int names = 0;
        for (String cell : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
            names += known.slotOf(cell.replace("\"", "")) == FieldSlots.NONE ? 0 : 1;
        }
        return names;
    }

    /** The slot of each column; a negative number for columns that no mapping asks for. Hive prints the table before each. */
    static int[] slots(List<String> names, FieldSlots known) {
        int[] slots = names.stream().mapToInt(known::slotOf).toArray();
        boolean isNone = Arrays.stream(slots).allMatch(slot -> slot < 0);
        return isNone
                ? names.stream()
                        .mapToInt(name -> known.slotOf(name.substring(name.lastIndexOf('.') + 1)))
                        .toArray()
                : slots;
    }
}
