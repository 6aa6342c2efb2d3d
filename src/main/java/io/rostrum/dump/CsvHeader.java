package io.rostrum.dump;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first row of a CSV file. */
final class CsvHeader {

    private static final byte[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int NO_SLOT = -1;

    private CsvHeader() {}

    /** Whether a text begins with a row that names at least two fields that some mapping of the jar knows. */
    static boolean looksLikeOne(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        Map<String, Integer> known = new FieldSlots(Mappings.builtIn()).slots();
        int names = 0;
        for (String cell : line.split("[,;\t|]")) {
            names += slot(cell.replace("\"", ""), known) == NO_SLOT ? 0 : 1;
        }
        return names >= 2;
    }

    /** The character that parts cells: the one the line has most of, a comma when it has none. */
    static byte delimiter(byte[] line, int length) {
        byte best = DELIMITERS[0];
        int most = 0;
        for (byte delimiter : DELIMITERS) {
            int count = 0;
            for (int i = 0; i < length; i++) {
                count += line[i] == delimiter ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /** The slot of each column; a negative number for columns that no mapping asks for. */
    static int[] slots(List<String> names, Map<String, Integer> slotByPath) {
        return names.stream().mapToInt(name -> slot(name, slotByPath)).toArray();
    }

    private static int slot(String name, Map<String, Integer> slotByPath) {
        String trimmed = BodyText.line(name).strip();
        Integer exact = slotByPath.get(trimmed);
        return exact != null ? exact : slotByPath.getOrDefault(trimmed.toLowerCase(Locale.ROOT), NO_SLOT);
    }
}
