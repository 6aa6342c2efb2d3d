package io.rostrum.job;

import io.rostrum.table.PlainRows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * How old the news is.
 *
 * @param day   of the newest analysed article that is not from the future; null when there is none
 * @param today UTC
 */
public record Newest(LocalDate day, LocalDate today) {

    /**
     * @param versions table {@code versions}
     * @param now      milliseconds since 1970, UTC
     */
    public static Newest of(PlainRows versions, long now) {
        LocalDate today = Instant.ofEpochMilli(now).atZone(ZoneOffset.UTC).toLocalDate();
        return new Newest(lastDay(versions, today), today);
    }

    /** Of analysed articles, the last day up to one; null when there is none. */
    public static LocalDate lastDay(PlainRows versions, LocalDate most) {
        return versions.lastDay(most, "analysed");
    }

    /** In days; as old as can be when there is no article. */
    public long age() {
        return day == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(day, today);
    }

    @Override
    public String toString() {
        return day == null ? "no article with a day up to " + today : "newest article of " + day + ", " + days();
    }

    private String days() {
        return age() == 0 ? "today" : age() + (age() == 1 ? " day ago" : " days ago");
    }
}
