package io.rostrum.leader;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file of tab-separated fields under a head line; blank lines and lines that start with # are left out.
 *
 * @param line from 1
 */
public record TsvRow(String file, int line, List<String> fields, List<String> values) {

    public static List<TsvRow> all(String file, String content) {
        List<TsvRow> rows = new ArrayList<>();
        List<String> head = null;
        int line = 0;
        for (String text : content.split("\n", -1)) {
            line++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> values = List.of((text.endsWith("\r") ? text.replace("\r", "") : text).split("\t", -1));
            if (head == null) {
                head = values;
            } else {
                rows.add(new TsvRow(file, line, head, values));
            }
        }
        return rows;
    }

    public boolean isWhole() {
        return values.size() == fields.size();
    }

    public int width() {
        return values.size();
    }

    /** The value without blanks around it; the field must be in the head line. */
    public String get(String field) {
        return values.get(fields.indexOf(field)).strip();
    }
}
