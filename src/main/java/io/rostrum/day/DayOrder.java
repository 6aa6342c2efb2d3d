package io.rostrum.day;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code 4/5/2019} means. */
public enum DayOrder {
    UNKNOWN,
    DAY_FIRST,
    MONTH_FIRST;

    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    /** Two numbers and a year with the same mark between, as they stand in a cell or a string of their own. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?:^|[\",;\\t|\\n])\\s?(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)\\d{2}(?!\\d)");

    /** The order that every such day in a text bears out and some decide; unknown when none does, or they differ. */
    public static DayOrder of(String text) {
        boolean isDayFirst = false;
        boolean isMonthFirst = false;
        Matcher match = NUMBERS.matcher(text);
        while (match.find()) {
            int first = Integer.parseInt(match.group(1));
            int second = Integer.parseInt(match.group(3));
            isDayFirst |= first > LAST_MONTH && first <= LAST_DAY && second <= LAST_MONTH;
            isMonthFirst |= second > LAST_MONTH && second <= LAST_DAY && first <= LAST_MONTH;
        }
        if (isDayFirst == isMonthFirst) {
            return UNKNOWN;
        }
        return isDayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
