package io.rostrum.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Publication days out of printed times.
 *
 * <p>Read are ISO 8601 with or without time and offset (weeks and days of the year too), {@code 20190104} and longer, RFC 1123 and the like ("Fri, 04
 * Jan 2019 10:00:00 +0200", "January 4, 2019 11:30 PM EST"), {@code 2019/1/4}, {@code 4.1.2019}, {@code 31/12/2019}, {@code [2019, 1, 4]},
 * "Updated … first published …", and epoch seconds, milliseconds, microseconds and nanoseconds. A time with an offset
 * is moved to UTC; one without is taken as it stands.
 */
public final class Day {

    /** Days outside these years are mistakes: unknown. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2100;

    private static final int LONGEST = 120;
    private static final String NET = "/Date(";
    private static final LocalDateTime EPOCH = LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC);

    private Day() {}

    /** The day in UTC; null when the text names none, an impossible, an ambiguous or an implausible one. */
    public static LocalDate parse(String text) {
        return parse(text, DayOrder.UNKNOWN);
    }

    /** @param order what {@code 4/5/2019} means; unknown makes it ambiguous */
    public static LocalDate parse(String text, DayOrder order) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        String printed = text.startsWith(NET) ? ofNet(text) : text.strip();
        try {
            LocalDateTime time = IsoDay.parse(printed);
            time = time == null ? inWords(PublishedWords.cut(printed), order) : time;
            return time == null || isZero(time, printed) ? null : plausible(time.toLocalDate());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The time that programs print where they have none. */
    private static boolean isZero(LocalDateTime time, String printed) {
        return time.equals(EPOCH) && printed.indexOf(':') > 0;
    }

    /** The milliseconds of a time as .NET writes it in JSON. */
    private static String ofNet(String text) {
        int end = NET.length();
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(NET.length(), end);
    }

    private static LocalDateTime inWords(String printed, DayOrder order) {
        if (printed == null || printed.isEmpty()) {
            return null;
        }
        LocalDateTime time = EpochTime.parse(printed);
        return time == null ? PrintedTime.parse(printed, order) : time;
    }

    /** The day itself; null for one outside the years of publications. */
    public static LocalDate plausible(LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }

    /** The number in so many digits there; -1 when there are not so many digits. */
    public static int digits(String text, int start, int count) {
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
