package io.rostrum.dump;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Times that are one number. */
final class EpochTime {

    private static final int MOST_DIGITS = 16;

    private EpochTime() {}

    /** {@code yyyyMMdd}, {@code yyyyMMddHHmmss}, or seconds, milliseconds or microseconds since 1970; null for others. */
    static LocalDateTime parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS || !isFraction(text, digits)) {
            return null;
        }
        long number = Long.parseLong(text.substring(0, digits));
        return switch (digits) {
            case 8, 12, 14 -> digits == 12 && number < 1_800_00_00_00_00L ? seconds(number / 1_000) : compact(text);
            case 9, 10 -> seconds(number);
            case 13 -> seconds(number / 1_000);
            case 16 -> seconds(number / 1_000_000);
            default -> null;
        };
    }

    private static boolean isFraction(String text, int from) {
        return from == text.length() || text.charAt(from) == '.' && from > 8;
    }

    private static LocalDateTime seconds(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }

    private static LocalDateTime compact(String text) {
        LocalDate day = LocalDate.of(Day.digits(text, 0, 4), Day.digits(text, 4, 2), Day.digits(text, 6, 2));
        return day.atTime(LocalTime.MIDNIGHT);
    }
}
