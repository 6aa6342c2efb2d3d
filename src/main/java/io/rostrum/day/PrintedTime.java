package io.rostrum.day;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people print them: a month's name or three numbers, in the order the text allows. */
final class PrintedTime {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int MONTH_LETTERS = 3;
    private static final int LAST_MONTH = 12;

    /** Years of two digits that are sure: as databases print them, and as RFC 822 does after the day of the week. */
    private static final Pattern SHORT = Pattern.compile(
            "^\\s*\\d{1,2}-[A-Za-z]{3}-\\d{2}(?!\\d)|^\\s*[A-Za-z]{3}, \\d{1,2} [A-Za-z]{3} \\d{2} \\d{1,2}:");

    /** {@code [2031, 3, 4, 10, 15]} and {@code datetime.date(2031, 3, 4)}. */
    private static final Pattern LISTED =
            Pattern.compile("^(?:datetime\\.date(?:time)?)?[\\[(](\\d{4}), ?(\\d{1,2}), ?(\\d{1,2})(?=[,\\])])");

    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");

    private final String text;
    private final List<Integer> numbers = new ArrayList<>();
    private int month;
    private char separator;
    private int clock = -1;
    private int end; // of the last number
    private boolean isJoined = true; // the numbers by the separator alone

    private final DayOrder order;

    private PrintedTime(String text, DayOrder order) {
        this.text = text;
        this.order = order;
    }

    /** The time in UTC; null when no day can be told for certain. */
    static LocalDateTime parse(String text, DayOrder order) {
        for (Pattern pattern : List.of(LISTED, CHINESE)) {
            Matcher match = pattern.matcher(text);
            if (match.lookingAt()) {
                return LocalDate.of(number(match, 1), number(match, 2), number(match, 3))
                        .atStartOfDay();
            }
        }
        PrintedTime time = new PrintedTime(text, order);
        time.scan();
        LocalDate date = time.date();
        if (date == null) {
            return null;
        }
        return time.clock < 0 ? date.atStartOfDay() : ClockTime.on(date, text.substring(time.clock));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
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
        boolean hasColon =
                end < text.length() && text.charAt(end) == ':' || end - start <= 2 && ClockTime.isHalf(text, end);
        if (hasColon && clock < 0) {
            clock = start;
        }
        boolean isYearAfterClock = end - start == 4 && (start == 0 || "+-".indexOf(text.charAt(start - 1)) < 0);
        boolean isDayAfterClock =
                clock >= 0 && numbers.isEmpty() && start > clock && " ,".indexOf(text.charAt(start - 1)) >= 0;
        if (end - start <= 4 && numbers.size() < 3 && (clock < 0 || isYearAfterClock || isDayAfterClock)) {
            isJoined &= numbers.isEmpty() || isSeparator(text.substring(this.end, start));
            numbers.add(Day.digits(text, start, end - start));
            if (separator == 0 && end < text.length()) {
                separator = text.charAt(end);
            }
            this.end = end;
        }
    }

    private void word(String word) {
        month = month == 0 ? month(word) : month;
    }

    /** 1 to 12; 0 when the word, in lower case, is no English month or the beginning of one. */
    static int month(String word) {
        int index = word.length() < MONTH_LETTERS ? -1 : MONTHS.indexOf(word.substring(0, MONTH_LETTERS));
        boolean isMonth = index >= 0 && FULL_MONTHS.get(index).startsWith(word) || "sept".equals(word);
        return isMonth ? index + 1 : 0;
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
        if (numbers.size() < 3 || "/.-".indexOf(separator) < 0 || !isJoined || !isWhole()) {
            return null;
        }
        return numbered(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    private boolean isSeparator(String between) {
        String mark = between.strip();
        return mark.length() == 1 && mark.charAt(0) == separator;
    }

    /** Whether the last number ends where it is printed to end: of "2031-02-3é" a digit is damaged. */
    private boolean isWhole() {
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean isPunctuation = after < 128 && !Character.isLetterOrDigit(after);
        return isPunctuation || Character.isSpaceChar(after) || after == 'T' || after == 't';
    }

    /** Of years of two digits those below 50 are of this century. */
    private LocalDate named(int first, int second) {
        if (SHORT.matcher(text).find()) {
            return LocalDate.of(second + (second < 50 ? 2000 : 1900), month, first);
        }
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
        if (second > LAST_MONTH || first == second) {
            return LocalDate.of(third, first, second);
        }
        return switch (order) {
            case DAY_FIRST -> LocalDate.of(third, second, first);
            case MONTH_FIRST -> LocalDate.of(third, first, second);
            case UNKNOWN -> null;
        };
    }
}
