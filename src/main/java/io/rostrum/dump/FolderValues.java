package io.rostrum.dump;

import io.rostrum.day.Day;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the folders of a path say as Hive writes them: {@code day=2031-05-04/outlet=wire.example/part-0.json}; for
 * records that do not say it themselves.
 *
 * @param day    publication day; null when no folder says it
 * @param outlet null when no folder says it
 */
record FolderValues(LocalDate day, String outlet) {

    private static final List<String> DAYS =
            List.of("day", "date", "dt", "ds", "publish_date", "published", "pub_date");
    private static final List<String> OUTLETS =
            List.of("outlet", "source", "publisher", "publication", "domain", "site", "source_domain");

    /** @param path with slashes; its last part is the file */
    static FolderValues of(String path) {
        if (path.indexOf('=') < 0) {
            return new FolderValues(null, null);
        }
        Map<String, String> values = new HashMap<>();
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                values.put(
                        parts[i].substring(0, equals).toLowerCase(Locale.ROOT),
                        decoded(parts[i].substring(equals + 1)));
            }
        }
        LocalDate day = parted(values);
        for (String name : DAYS) {
            boolean isDay = day == null && values.containsKey(name);
            day = isDay ? Day.parse(values.get(name)) : day;
        }
        return new FolderValues(day, first(OUTLETS, values));
    }

    private static LocalDate parted(Map<String, String> values) {
        try {
            boolean isWhole = values.containsKey("year") && values.containsKey("month") && values.containsKey("day");
            return isWhole
                    ? Day.plausible(LocalDate.of(
                            Integer.parseInt(values.get("year")),
                            Integer.parseInt(values.get("month")),
                            Integer.parseInt(values.get("day"))))
                    : null;
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    private static String first(List<String> names, Map<String, String> values) {
        return names.stream()
                .map(values::get)
                .filter(value -> !Draft.blank(value))
                .findFirst()
                .orElse(null);
    }

    private static String decoded(String value) {
        if (value.equals("__HIVE_DEFAULT_PARTITION__")) {
            return "";
        }
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    ReadOptions over(ReadOptions options) {
        return day == null && outlet == null
                ? options
                : options.placed(day == null ? options.day() : day, outlet == null ? options.outlet() : outlet);
    }
}
