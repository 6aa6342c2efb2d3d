package io.rostrum.job;

import io.rostrum.table.HeldRows;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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

    /** A part of the report at a grain. */
    record Part(Grain grain, Dataset<Row> rows) {}

    /** The part at the finest grain at which it has no more rows than this, kept in memory; at the coarsest when it never has. */
    static Part fitting(long most, Function<Grain, Dataset<Row>> part) {
        for (Grain grain : ALL.subList(0, ALL.size() - 1)) {
            Dataset<Row> rows = HeldRows.kept(part.apply(grain));
            if (rows.count() <= most) {
                return new Part(grain, rows);
            }
            rows.unpersist(false);
        }
        return new Part(COARSEST, part.apply(COARSEST));
    }

    /** The finest that fits; the coarsest when none does. */
    static Grain finest(Predicate<Grain> fits) {
        return ALL.stream().filter(fits).findFirst().orElse(COARSEST);
    }
}
