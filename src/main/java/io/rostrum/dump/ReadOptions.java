package io.rostrum.dump;

import io.rostrum.day.DayOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How files are read.
 *
 * @param format         {@code auto} or the name of a {@link Format} in lower case
 * @param mappings       where the fields of a record stand
 * @param day            publication day of records that carry none; null for unknown
 * @param outlet         outlet of records that carry none and no address; null for unknown
 * @param order          what {@code 4/5/2019} means where a mapping does not say
 * @param maxRecordBytes longer records are rejected
 */
public record ReadOptions(
        String format, Mappings mappings, LocalDate day, String outlet, DayOrder order, long maxRecordBytes)
        implements Serializable {

    /** Of files that say nothing by their place or their rows. */
    public ReadOptions(String format, Mappings mappings, LocalDate day, long maxRecordBytes) {
        this(format, mappings, day, null, DayOrder.UNKNOWN, maxRecordBytes);
    }

    /** For a file whose place says more. */
    ReadOptions placed(LocalDate otherDay, String otherOutlet) {
        return new ReadOptions(format, mappings, otherDay, otherOutlet, order, maxRecordBytes);
    }

    /** For a file whose rows say what comes first. */
    ReadOptions ordered(DayOrder found) {
        return new ReadOptions(format, mappings, day, outlet, found, maxRecordBytes);
    }
}
