package io.rostrum.settings;

import java.time.LocalDate;

/** The days from the first to the last, both among them; none when the last is before the first. */
public record Days(LocalDate first, LocalDate last) {

    public static final Days NONE = new Days(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(1));

    public boolean isEmpty() {
        return last.isBefore(first);
    }
}
