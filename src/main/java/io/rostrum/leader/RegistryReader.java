package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads the three files of a registry and gathers every mistake in them. */
final class RegistryReader {

    private final String where;
    private final Map<String, String> files;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, List<Office>> offices = new TreeMap<>();
    private final Map<String, Leader> leaders = new LinkedHashMap<>();
    private final Map<String, Integer> officeLines = new TreeMap<>();

    /** @param where what the files are from, as errors call it */
    RegistryReader(String where, Map<String, String> files) {
        this.where = where;
        this.files = files;
    }

    Registry read() {
        rows("countries.tsv", "code", "name", "names", "demonyms", "capital", "cities", "leader_role", "seats")
                .forEach(this::country);
        rows("offices.tsv", "leader_id", "role", "country", "start", "end", "title")
                .forEach(this::office);
        rows("people.tsv", "id", "name", "aliases", "surname", "gender", "born", "surname_is")
                .forEach(this::leader);
        officeLines.forEach((id, line) -> {
            if (!leaders.containsKey(id)) {
                problem("offices.tsv", line, "leader_id", "no leader " + id + " in people.tsv");
            }
        });
        if (!problems.isEmpty()) {
            throw new RegistryException(where, problems);
        }
        return new Registry(List.copyOf(leaders.values()), List.copyOf(countries.values()));
    }

    private void country(TsvRow row) {
        Country country = new Country(
                required(row, "code"),
                required(row, "name"),
                list(row.get("names")),
                list(row.get("demonyms")),
                orNull(row.get("capital")),
                list(row.get("cities")),
                orNull(row.get("leader_role")),
                seats(row));
        if (countries.putIfAbsent(country.code(), country) != null) {
            problem(row.file(), row.line(), "code", "second country " + country.code());
        }
    }

    private List<Country.Seat> seats(TsvRow row) {
        List<Country.Seat> seats = new ArrayList<>();
        for (String seat : list(row.get("seats"))) {
            int equals = seat.indexOf('=');
            if (equals < 1 || equals == seat.length() - 1) {
                problem(row.file(), row.line(), "seats", "must be like Downing Street=prime_minister, is " + seat);
            } else {
                seats.add(new Country.Seat(seat.substring(0, equals), seat.substring(equals + 1)));
            }
        }
        return seats;
    }

    private void office(TsvRow row) {
        String id = required(row, "leader_id");
        officeLines.putIfAbsent(id, row.line());
        LocalDate start = day(row, "start");
        LocalDate end = row.get("end").isEmpty() ? null : day(row, "end");
        if (start == null) {
            problem(row.file(), row.line(), "start", "must be a day like 2013-06-16, is empty");
            return;
        }
        if (end != null && !end.isAfter(start)) {
            problem(row.file(), row.line(), "end", "must be after start " + start + ", is " + end);
        }
        if (!countries.containsKey(row.get("country"))) {
            problem(row.file(), row.line(), "country", "no country " + row.get("country") + " in countries.tsv");
        }
        if (!Office.ROLES.contains(required(row, "role"))) {
            problem(row.file(), row.line(), "role", "must be one of " + Office.ROLES + ", is " + row.get("role"));
        }
        offices.computeIfAbsent(id, unused -> new ArrayList<>())
                .add(new Office(row.get("role"), row.get("country"), start, end, row.get("title")));
    }

    private void leader(TsvRow row) {
        List<Office> terms = new ArrayList<>(offices.getOrDefault(row.get("id"), List.of()));
        terms.sort(Comparator.comparing(Office::start).thenComparing(Office::role));
        LocalDate born = day(row, "born");
        if (born != null && !terms.isEmpty() && born.isAfter(terms.get(0).start())) {
            problem(
                    row.file(),
                    row.line(),
                    "born",
                    "is after the start of an office, " + terms.get(0).start());
        }
        Leader leader = new Leader(
                required(row, "id"),
                required(row, "name"),
                list(row.get("aliases")),
                orNull(row.get("surname")),
                gender(row),
                isWord(row),
                terms);
        if (leaders.putIfAbsent(leader.id(), leader) != null) {
            problem(row.file(), row.line(), "id", "second leader " + leader.id());
        }
    }

    private boolean isWord(TsvRow row) {
        String value = row.get("surname_is");
        if (!value.isEmpty() && !value.equals("word")) {
            problem(row.file(), row.line(), "surname_is", "must be word or empty, is " + value);
        }
        return value.equals("word");
    }

    private Gender gender(TsvRow row) {
        String value = row.get("gender");
        if (value.isEmpty()) {
            return null;
        }
        if (!value.equals("male") && !value.equals("female")) {
            problem(row.file(), row.line(), "gender", "must be male, female or empty, is " + value);
            return null;
        }
        return Gender.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private LocalDate day(TsvRow row, String field) {
        try {
            return row.get(field).isEmpty() ? null : LocalDate.parse(row.get(field));
        } catch (DateTimeParseException e) {
            problem(row.file(), row.line(), field, "must be a day like 2013-06-16, is " + row.get(field));
            return null;
        }
    }

    private String required(TsvRow row, String field) {
        if (row.get(field).isEmpty()) {
            problem(row.file(), row.line(), field, "must not be empty");
        }
        return row.get(field);
    }

    private List<TsvRow> rows(String file, String... fields) {
        if (!files.containsKey(file)) {
            problems.add(file + ": missing");
            return List.of();
        }
        List<TsvRow> rows = TsvRow.all(file, files.get(file));
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0).fields();
        List<String> missing =
                Arrays.stream(fields).filter(field -> !head.contains(field)).toList();
        if (!missing.isEmpty()) {
            problem(file, 1, String.join(", ", missing), "missing from the head line");
            return List.of();
        }
        rows.stream()
                .filter(row -> !row.isWhole())
                .forEach(row ->
                        problem(file, row.line(), "line", "must have " + head.size() + " fields, has " + row.width()));
        return rows.stream().filter(TsvRow::isWhole).toList();
    }

    private void problem(String file, int line, String field, String what) {
        problems.add(file + " line " + line + ", " + field + ": " + what);
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
