package io.rostrum.day;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Times of day as printed after a day. */
final class ClockTime {

    private static final int NOON = 12;
    private static final int LAST_HOUR = 24;

    private ClockTime() {}

    /** A clock time, then perhaps AM or PM and a zone, as a time in UTC; the day as it stands when none can be read. */
    static LocalDateTime on(LocalDate date, String text) {
        String clock = text.strip();
        int hourDigits = Day.digits(clock, 0, 2) >= 0 ? 2 : 1;
        int hour = Day.digits(clock, 0, hourDigits);
        int minute = hour < 0 ? -1 : minute(clock, hourDigits);
        int end = hourDigits;
        while (end < clock.length() && ":.,0123456789".indexOf(clock.charAt(end)) >= 0) {
            end++;
        }
        String rest = hour < 0 ? "" : clock.substring(end).strip();
        String half = half(rest);
        boolean isHalf = !half.isEmpty() && hour >= 1 && hour <= NOON;
        if (hour < 0 || hour > LAST_HOUR || minute > 59 || minute < 0 && !isHalf) {
            return date.atStartOfDay();
        }
        int hours = isHalf ? hour % NOON + (half.charAt(0) == 'p' ? NOON : 0) : hour;
        LocalDateTime time = date.atStartOfDay().plusHours(hours).plusMinutes(Math.max(minute, 0));
        // 24:00 of a day is that day's end, and is printed so to say that day.
        LocalDateTime local = hours == LAST_HOUR ? time.minusMinutes(1) : time;
        return local.minusMinutes(
                UtcOffset.minutes(rest.substring(half.length()).strip(), local));
    }

    private static int minute(String clock, int at) {
        boolean isMarked = at < clock.length() && (clock.charAt(at) == ':' || clock.charAt(at) == '.');
        return isMarked ? Day.digits(clock, at + 1, 2) : -1;
    }

    /** Whether AM or PM, in whatever way, comes next. */
    static boolean isHalf(String text, int at) {
        return at < text.length() && !half(text.substring(at).stripLeading()).isEmpty();
    }

    /** {@code am}, {@code p.m.} and the like at the start, as printed but in lower case; else empty. */
    private static String half(String rest) {
        String lower = rest.toLowerCase(java.util.Locale.ROOT);
        for (String half : new String[] {"a.m.", "p.m.", "a.m", "p.m", "am", "pm"}) {
            boolean isWord = lower.startsWith(half)
                    && (lower.length() == half.length() || !Character.isLetter(lower.charAt(half.length())));
            if (isWord) {
                return half;
            }
        }
        return "";
    }
}
