package io.rostrum.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them. */
final class DayText {

    /** Longer texts are no dates. */
    private static final int MAX_LENGTH = 64;

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)(?:[T ]{1,2}"
            + "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]{3,9},? )?([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b.*");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,? (\\d{4})\\b.*");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DayText() {}

    /**
     * The day of a date or time: in UTC when it gives an offset, else as printed. Null for anything else,
     * also for 4/5/2019, which is two days.
     */
    static LocalDate parse(String text) {
        String date = text == null ? "" : text.strip();
        if (date.length() < 8 || date.length() > MAX_LENGTH) {
            return null;
        }
        try {
            Matcher numbers = NUMBERS.matcher(date);
            return numbers.matches() ? numbers(numbers) : words(date);
        } catch (DateTimeException e) {
            return null; // 2019-02-31
        }
    }

    private static LocalDate numbers(Matcher match) {
        LocalDate day = day(match.group(1), Integer.parseInt(match.group(3)), match.group(4));
        if (match.group(8) == null) {
            return day;
        }
        String seconds = match.group(7) == null ? "0" : match.group(7);
        LocalDateTime time = day.atTime(
                Integer.parseInt(match.group(5)) % 24, Integer.parseInt(match.group(6)), Integer.parseInt(seconds));
        String offset = match.group(8).length() > 3 ? match.group(8) : "Z";
        return OffsetDateTime.of(time, ZoneOffset.of(offset))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
    }

    private static LocalDate words(String date) {
        try {
            return OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeParseException e) {
            String lower = date.toLowerCase(Locale.ROOT);
            Matcher monthFirst = MONTH_FIRST.matcher(lower);
            if (monthFirst.matches()) {
                return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            }
            Matcher dayFirst = DAY_FIRST.matcher(lower);
            return dayFirst.matches() ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)) : null;
        }
    }

    /** 1 to 12; 0 when the word is no English month. */
    static int month(String word) {
        return word.length() < 3 ? 0 : MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static LocalDate day(String year, int month, String day) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        if (date.getYear() < 1800 || date.getYear() > 2100) {
            throw new DateTimeException("not a year of publication: " + year);
        }
        return date;
    }
}
