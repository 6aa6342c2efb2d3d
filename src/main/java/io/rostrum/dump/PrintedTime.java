package io.rostrum.dump;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times as people print them: a month's name or three numbers, in the order the text allows. */
final class PrintedTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;
    private static final int LAST_MONTH = 12;

    private final String text;
    private final List<Integer> numbers = new ArrayList<>();
    private int month;
    private char separator;
    private int clock = -1;

    private PrintedTime(String text) {
        this.text = text;
    }

    /** The time in UTC; null when no day can be told for certain. */
    static LocalDateTime parse(String text) {
        PrintedTime time = new PrintedTime(text);
        time.scan();
        LocalDate date = time.date();
        if (date == null) {
            return null;
        }
        return time.clock < 0 ? date.atStartOfDay() : Day.clock(date, time.fromClock());
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                number(at, end);
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                word(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = end;
        }
    }

    private void number(int start, int end) {
        boolean hasColon = end < text.length() && text.charAt(end) == ':';
        if (hasColon && clock < 0) {
            clock = start;
        }
        boolean isYearAfterClock = end - start == 4 && (start == 0 || "+-".indexOf(text.charAt(start - 1)) < 0);
        if (end - start <= 4 && numbers.size() < 3 && (clock < 0 || isYearAfterClock)) {
            numbers.add(Day.digits(text, start, end - start));
            if (separator == 0 && end < text.length()) {
                separator = text.charAt(end);
            }
        }
    }

    private void word(String word) {
        if (month == 0 && word.length() >= MONTH_LETTERS) {
            int index = MONTHS.indexOf(word.substring(0, MONTH_LETTERS));
            boolean isMonth = index >= 0 && FULL_MONTHS.get(index).startsWith(word) || "sept".equals(word);
            month = isMonth ? index + 1 : 0;
        }
    }

    private static final List<String> FULL_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private LocalDate date() {
        if (month > 0) {
            return numbers.size() < 2 ? null : named(numbers.get(0), numbers.get(1));
        }
        if (numbers.size() < 3 || "/.-".indexOf(separator) < 0) {
            return null;
        }
        return numbered(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private LocalDate named(int first, int second) {
        return first > 31 ? LocalDate.of(first, month, second) : LocalDate.of(second, month, first);
    }

    /** Year first, or the day first where the month cannot be; dots always mean day first. */
    private LocalDate numbered(int first, int second, int third) {
        if (first > 31) {
            return LocalDate.of(first, second, third);
        }
        if (separator == '.' || first > LAST_MONTH) {
            return LocalDate.of(third, second, first);
        }
        return second > LAST_MONTH || first == second ? LocalDate.of(third, first, second) : null;
    }

    /** The clock time with two digits for the hour, and the zone when one follows it. */
    private String fromClock() {
        String rest = text.substring(clock);
        String padded = rest.indexOf(':') == 1 ? "0" + rest : rest;
        return padded;
    }
}
