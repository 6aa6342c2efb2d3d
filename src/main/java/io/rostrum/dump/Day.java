package io.rostrum.dump;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Publication days out of printed times.
 *
 * <p>Read are ISO 8601 with or without time and offset, {@code 20190104} and longer, RFC 1123 and the like ("Fri, 04
 * Jan 2019 10:00:00 +0200", "January 4, 2019"), {@code 2019/1/4}, {@code 4.1.2019}, {@code 31/12/2019}, and epoch
 * seconds, milliseconds and microseconds. A time with an offset is moved to UTC; one without is taken as it stands.
 */
public final class Day {

    /** Days outside these years are mistakes: unknown. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2100;

    private static final int LONGEST = 80;

    private Day() {}

    /** The day in UTC; null when the text names none, an impossible, an ambiguous or an implausible one. */
    public static LocalDate parse(String text) {
        String printed = text.strip();
        if (printed.isEmpty() || printed.length() > LONGEST) {
            return null;
        }
        try {
            LocalDateTime time = iso(printed);
            time = time == null ? EpochTime.parse(printed) : time;
            time = time == null ? PrintedTime.parse(printed) : time;
            return time == null ? null : plausible(time.toLocalDate());
        } catch (DateTimeException e) {
            return null;
        }
    }

    static LocalDate plausible(LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    /** {@code yyyy-MM-dd}, then perhaps a time and an offset; null for another shape. */
    private static LocalDateTime iso(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 2);
        int day = digits(text, 8, 2);
        boolean isIso = year >= 0 && month >= 0 && day >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!isIso || text.length() > 10 && "Tt ".indexOf(text.charAt(10)) < 0) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return text.length() <= 11 ? date.atStartOfDay() : clock(date, text.substring(11));
    }

    /** A clock time, then perhaps a zone, as a time in UTC; the day as it stands when that cannot be read. */
    static LocalDateTime clock(LocalDate date, String text) {
        int hour = digits(text, 0, 2);
        int minute = digits(text, 3, 2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.charAt(2) != ':') {
            return date.atStartOfDay();
        }
        int end = 5;
        while (end < text.length() && ":.,0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int offset = UtcOffset.minutes(text.substring(end).strip());
        return date.atTime(LocalTime.of(hour, minute)).minusMinutes(offset);
    }

    /** The number in so many digits there; -1 when there are not so many digits. */
    static int digits(String text, int start, int count) {
        if (start + count > text.length()) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < start + count; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
