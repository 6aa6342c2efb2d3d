package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One file of a registry, row by row: what is wrong in it is gathered with file, line and field. */
final class RegistryTable {

    private static final int DAY_LENGTH = 10;

    private final String file;
    private final List<String> problems;
    private final List<TsvRow> rows;
    private final Map<String, String> once = new HashMap<>();

    private final Map<String, LocalDate> days = new HashMap<>();

    /**
     * @param problems takes what is wrong
     * @param fields   columns without which no row can be read
     */
    RegistryTable(String file, String content, List<String> problems, String... fields) {
        this.file = file;
        this.problems = problems;
        this.rows = rows(TsvRow.all(file, content), fields);
    }

    private List<TsvRow> rows(List<TsvRow> all, String... fields) {
        List<String> head = all.isEmpty() ? List.of() : all.get(0).fields();
        List<String> missing =
                Arrays.stream(fields).filter(field -> !head.contains(field)).toList();
        if (!missing.isEmpty()) {
            problem(1, String.join(", ", missing), "missing from the head line");
            return List.of();
        }
        all.stream()
                .filter(row -> !row.isWhole())
                .forEach(
                        row -> problem(row.line(), "line", "must have " + head.size() + " fields, has " + row.width()));
        return all.stream().filter(TsvRow::isWhole).toList();
    }

    /** Rows that have every field. */
    List<TsvRow> rows() {
        return rows;
    }

    /** Empty where the file has no such column. */
    String text(TsvRow row, String field) {
        int column = row.fields().indexOf(field);
        return column < 0 ? "" : row.values().get(column).strip();
    }

    /** The text of a field that many rows share, as one string however many there are. */
    String common(TsvRow row, String field) {
        String value = text(row, field);
        String same = once.putIfAbsent(value, value);
        return same == null ? value : same;
    }

    String required(TsvRow row, String field) {
        String value = text(row, field);
        if (value.isEmpty()) {
            problem(row, field, "must not be empty");
        }
        return value;
    }

    String orNull(TsvRow row, String field) {
        String value = text(row, field);
        return value.isEmpty() ? null : value;
    }

    /** What stands between the bars. */
    List<String> list(TsvRow row, String field) {
        String value = text(row, field);
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    /** Null when the field is empty or no day, which is a problem told. */
    LocalDate day(TsvRow row, String field) {
        String value = text(row, field);
        try {
            return value.isEmpty() ? null : days.computeIfAbsent(value, RegistryTable::parsed);
        } catch (DateTimeException e) {
            problem(row, field, "must be a day like 2013-06-16, is " + value);
            return null;
        }
    }

    /** What {@link LocalDate#parse} gives, at a tenth of the time: a registry has a hundred thousand days. */
    private static LocalDate parsed(String day) {
        boolean isUsual = day.length() == DAY_LENGTH && day.charAt(4) == '-' && day.charAt(7) == '-';
        try {
            return isUsual
                    ? LocalDate.of(
                            Integer.parseInt(day, 0, 4, 10),
                            Integer.parseInt(day, 5, 7, 10),
                            Integer.parseInt(day, 8, DAY_LENGTH, 10))
                    : LocalDate.parse(day);
        } catch (NumberFormatException e) {
            return LocalDate.parse(day);
        }
    }

    Gender gender(TsvRow row) {
        String value = text(row, "gender");
        if (!List.of("male", "female", "").contains(value)) {
            problem(row, "gender", "must be male, female or empty, is " + value);
            return null;
        }
        return value.isEmpty() ? null : Gender.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether the field says the word; anything but that or nothing is a problem. */
    boolean says(TsvRow row, String field, String word) {
        String value = text(row, field);
        if (!value.isEmpty() && !value.equals(word)) {
            problem(row, field, "must be " + word + " or empty, is " + value);
        }
        return value.equals(word);
    }

    void problem(TsvRow row, String field, String what) {
        problem(row.line(), field, what);
    }

    private void problem(int line, String field, String what) {
        String problem = file + " line " + line + ", " + field + ": " + what;
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
