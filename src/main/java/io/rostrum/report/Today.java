package io.rostrum.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page's first view says, for programs: the newest day and the week up to it.
 *
 * @param newest     the day that the report takes for the newest; null without articles
 * @param stories    of that day and week, and of the 28 days before each; as {@code jobs/report/read.sql} has it
 * @param leaders    of the week, most stories first, with {@code name}; as {@code morning.sql} has it
 * @param stances    first and changed ones of the week; as {@code turns.sql} has it
 * @param quotations first printed in the week, those that most outlets print first, at most {@value #QUOTATIONS}
 */
public record Today(
        String run,
        LocalDate newest,
        Map<String, Object> stories,
        List<Map<String, Object>> leaders,
        List<Map<String, Object>> stances,
        List<Map<String, Object>> quotations) {

    static final int QUOTATIONS = 50;
    private static final int WEEK = 7;

    /**
     * @param quotes of all days, as {@code quotes.sql} has them
     * @param names  of leaders, by id
     */
    public static Today of(
            String run,
            LocalDate newest,
            Map<String, Object> stories,
            List<Map<String, Object>> leaders,
            List<Map<String, Object>> stances,
            List<Map<String, Object>> quotes,
            Map<String, String> names) {
        return new Today(
                run,
                newest,
                stories,
                leaders.stream().map(row -> named(row, names)).toList(),
                stances,
                quotes.stream()
                        .filter(row -> newest != null && isOfWeek(LocalDate.parse(text(row, "day")), newest))
                        .sorted(Comparator.comparingLong((Map<String, Object> row) -> -number(row, "outlets"))
                                .thenComparingLong(row -> -number(row, "articles"))
                                .thenComparing(row -> text(row, "words"))
                                .thenComparing(row -> text(row, "leader_id")))
                        .limit(QUOTATIONS)
                        .map(row -> named(row, names))
                        .toList());
    }

    private static boolean isOfWeek(LocalDate day, LocalDate newest) {
        return day.isAfter(newest.minusDays(WEEK)) && !day.isAfter(newest);
    }

    private static Map<String, Object> named(Map<String, Object> row, Map<String, String> names) {
        Map<String, Object> named = new LinkedHashMap<>(row);
        named.put("name", names.get(text(row, "leader_id")));
        return named;
    }

    static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString();
    }

    static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    /** Names as in the published tables; days as ISO 8601, null where there are no articles. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("run_id", run);
        values.put("newest", newest == null ? null : newest.toString());
        values.put("stories", stories);
        values.put("leaders", leaders);
        values.put("stances", stances);
        values.put("quotations", quotations);
        return values;
    }
}
