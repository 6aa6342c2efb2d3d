package io.rostrum.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times that are one number. */
final class EpochTime {

    private static final int MOST_DIGITS = 19;
    private static final int DATE = 8;

    private EpochTime() {}

    /**
     * {@code yyyyMMdd}, {@code yyyyMMddHHmmss}, {@code yyyyMMddTHHmmssZ}, or seconds, milliseconds, microseconds or
     * nanoseconds since 1970; null for others.
     */
    static LocalDateTime parse(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        if (text.indexOf('E') > 0 || text.indexOf('e') > 0) {
            return scientific(text);
        }
        boolean isClock = digits == DATE && text.length() > DATE && "Tt ".indexOf(text.charAt(DATE)) >= 0
                || digits == 14 && text.length() > 14 && text.charAt(14) != '.';
        if (isClock) {
            return withClock(text, digits);
        }
        boolean isFraction = digits == text.length() || text.charAt(digits) == '.' && digits > DATE;
        return isFraction ? number(text.substring(0, digits)) : null;
    }

    private static LocalDateTime number(String digits) {
        long number = Long.parseLong(digits);
        return switch (digits.length()) {
            case 8 -> compact(digits).atStartOfDay();
            case 12, 14 ->
                digits.length() == 12 && number < 1_800_00_00_00_00L
                        ? seconds(number / 1_000)
                        : compact(digits).atStartOfDay();
            case 9, 10 -> seconds(number);
            case 13 -> seconds(number / 1_000);
            case 16 -> seconds(number / 1_000_000);
            case 19 -> seconds(number / 1_000_000_000);
            default -> null;
        };
    }

    /** Numbers of seconds as some writers of doubles print them: {@code 1.54656E9}. */
    private static LocalDateTime scientific(String text) {
        try {
            String digits = text.length() > 30
                    ? ""
                    : new BigDecimal(text).toBigInteger().toString();
            return digits.length() < 9 || digits.length() > MOST_DIGITS ? null : number(digits);
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static LocalDateTime withClock(String text, int digits) {
        String time = digits == DATE ? text.substring(DATE + 1) : text.substring(DATE);
        boolean isClock = Day.digits(time, 0, 4) >= 0;
        if (!isClock) {
            return digits == DATE ? ClockTime.on(compact(text), time) : null;
        }
        int seconds = Day.digits(time, 4, 2) >= 0 ? 6 : 4;
        return ClockTime.on(compact(text), time.substring(0, 2) + ":" + time.substring(2, 4) + time.substring(seconds));
    }

    private static LocalDateTime seconds(long seconds) {
        return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    }

    private static LocalDate compact(String text) {
        return LocalDate.of(Day.digits(text, 0, 4), Day.digits(text, 4, 2), Day.digits(text, 6, 2));
    }
}
