package io.rostrum.job;

import java.util.List;
import java.util.function.Predicate;

/**
 * How finely a part of the report tells of time and outlets.
 *
 * @param step    day, week or month
 * @param outlets outlets told by name, those with most articles; the others are one
 */
record Grain(String step, int outlets) {

    static final Grain FINEST = new Grain("day", 1_000);
    static final Grain COARSEST = new Grain("month", 0);

    private static final List<Grain> ALL = List.of(
            FINEST,
            new Grain("week", 1_000),
            new Grain("month", 1_000),
            new Grain("month", 30),
            new Grain("month", 8),
            COARSEST);

    /** The finest that fits; the coarsest when none does. */
    static Grain finest(Predicate<Grain> fits) {
        return ALL.stream().filter(fits).findFirst().orElse(COARSEST);
    }
}
