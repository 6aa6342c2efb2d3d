package io.rostrum.registry;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One term of a person in an office, or why there is none.
 *
 * @param end     the day after the last; null while it is open
 * @param leftOut why the source's row gives no term; null when it does
 */
public record Tenure(Holder holder, Post post, LocalDate start, LocalDate end, String leftOut) implements Serializable {

    public static Tenure leftOut(String why) {
        return new Tenure(null, null, null, null, why);
    }

    /**
     * @param start null when unknown
     * @param end   null while it is open
     */
    public static Tenure of(Holder holder, Post post, PartialDate start, PartialDate end) {
        if (holder.name() == null || holder.name().isBlank()) {
            return leftOut("person without a name in English");
        }
        if (start == null) {
            return leftOut("no start, or less than its year is known");
        }
        LocalDate last = end == null ? null : end.first().isAfter(start.first()) ? end.first() : end.after();
        if (last != null && !last.isAfter(start.first())) {
            return leftOut("ends before it starts");
        }
        if (holder.born() != null && holder.born().isAfter(start.first())) {
            return leftOut("starts before its holder is born");
        }
        return new Tenure(holder, post, start.first(), last, null);
    }
}
