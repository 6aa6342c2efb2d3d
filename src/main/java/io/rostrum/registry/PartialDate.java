package io.rostrum.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date known to the day, the month or the year.
 *
 * @param first first day of it
 * @param after first day after it
 */
public record PartialDate(LocalDate first, LocalDate after) implements Serializable {

    private static final int YEAR = 9; // precisions as Wikibase numbers them
    private static final int MONTH = 10;
    private static final int DAY = 11;
    private static final int LONGEST = "2012-05-07".length();

    /**
     * @param text      {@code +2012-05-07T00:00:00Z}, {@code 2012-05-07}, {@code 2012-05}, {@code 2012}; parts not known
     *                  may be 00
     * @param precision 9 year, 10 month, 11 day, as Wikibase has it; null: as many parts as there are
     * @return null when the year is not known, before our era, or no date is there
     */
    public static PartialDate of(String text, Integer precision) {
        String date = text.strip();
        date = date.replaceFirst("^[+]0*", ""); // old dumps pad the year to eleven digits
        date = date.substring(0, Math.min(date.length(), LONGEST)).replace("-00", "");
        int parts = date.length() >= LONGEST ? DAY : date.length() >= "2012-05".length() ? MONTH : YEAR;
        int known = precision == null ? parts : Math.min(parts, precision);
        try {
            return known < YEAR ? null : of(date, known);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static PartialDate of(String date, int known) {
        if (known >= DAY) {
            LocalDate day = LocalDate.parse(date);
            return new PartialDate(day, day.plusDays(1));
        }
        if (known == MONTH) {
            YearMonth month = YearMonth.parse(date.substring(0, "2012-05".length()));
            return new PartialDate(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        Year year = Year.parse(date.substring(0, Math.min(date.length(), "2012".length())));
        return new PartialDate(year.atDay(1), year.plusYears(1).atDay(1));
    }

    boolean isDay() {
        return first.plusDays(1).equals(after);
    }
}
