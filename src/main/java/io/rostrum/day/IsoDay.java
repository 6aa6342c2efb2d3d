package io.rostrum.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the three ways of ISO 8601: {@code 2031-03-04}, by week {@code 2031-W10-2}, by number in the year {@code 2031-063}. */
final class IsoDay {

    private static final int LENGTH = 10;

    private static final Pattern ZONE = Pattern.compile("[Zz]|[+-]\\d{2}:?\\d{2}");
    private static final Pattern OF_WEEK = Pattern.compile("(\\d{4})(-?)W(\\d{2})\\2([1-7])(?=[Tt ]|$)");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-(\\d{3})(?=[Tt ]|$)");

    private IsoDay() {}

    /** The time in UTC, midnight where no clock is printed; null for another shape; fails for a day that is none. */
    static LocalDateTime parse(String text) {
        LocalDateTime time = ofMonth(text);
        if (time != null) {
            return time;
        }
        Matcher week = OF_WEEK.matcher(text);
        if (week.lookingAt()) {
            return at(ofWeek(number(week, 1), number(week, 3), number(week, 4)), text, week.end());
        }
        Matcher year = OF_YEAR.matcher(text);
        return year.lookingAt() ? at(LocalDate.ofYearDay(number(year, 1), number(year, 2)), text, year.end()) : null;
    }

    private static LocalDateTime ofMonth(String text) {
        int year = Day.digits(text, 0, 4);
        int month = Day.digits(text, 5, 2);
        int day = Day.digits(text, 8, 2);
        boolean isIso = year >= 0 && month >= 0 && day >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!isIso) {
            return null;
        }
        boolean isZoned = ZONE.matcher(text.substring(LENGTH)).matches();
        if (text.length() > LENGTH && "Tt ,".indexOf(text.charAt(LENGTH)) < 0 && !isZoned) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return isZoned ? date.atStartOfDay() : at(date, text, LENGTH);
    }

    private static LocalDate ofWeek(int year, int week, int day) {
        LocalDate date = LocalDate.of(year, 1, 4) // always in the first week
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(ChronoField.DAY_OF_WEEK, day);
        if (date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
            throw new DateTimeException("no week " + week + " in " + year);
        }
        return date;
    }

    private static LocalDateTime at(LocalDate date, String text, int end) {
        return text.length() <= end + 1 ? date.atStartOfDay() : ClockTime.on(date, text.substring(end + 1));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
