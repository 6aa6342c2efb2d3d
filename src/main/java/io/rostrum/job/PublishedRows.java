package io.rostrum.job;

import io.rostrum.table.CountedColumn;
import io.rostrum.table.HeldRows;
import io.rostrum.table.StandingColumns;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of a state → as readers find them: with what they would else have to look up in {@code runs},
 * {@code furniture} and {@code leader_terms}. The warehouse does not store it, so another bound or a corrected term changes no fact.
 */
public final class PublishedRows implements AutoCloseable {

    private final Function<Table<?>, Dataset<Row>> state;
    private final Double countedFrom;
    private final Dataset<Row> standing;
    private final Map<Table<?>, Dataset<Row>> known = new ConcurrentHashMap<>();

    private PublishedRows(Function<Table<?>, Dataset<Row>> state, Double countedFrom, Dataset<Row> standing) {
        this.state = state;
        this.countedFrom = countedFrom;
        this.standing = standing;
    }

    /**
     * Keeps what {@code leader_terms} tells in memory until it is closed: several queries ask for it.
     *
     * @param state the tables as stored
     */
    public static PublishedRows of(Function<Table<?>, Dataset<Row>> state) {
        return of(state, Runs.last(state.apply(Tables.RUNS).collectAsList()));
    }

    /** @param run the last of the state; null when there is none */
    public static PublishedRows of(Function<Table<?>, Dataset<Row>> state, Row run) {
        Dataset<Row> terms = state.apply(Tables.LEADER_TERMS);
        Dataset<Row> standing =
                HeldRows.kept(SqlFile.run("/jobs/publish/standing.sql", Map.of("leader_terms", terms), Map.of()));
        return new PublishedRows(state, Runs.countedFrom(run), standing);
    }

    @Override
    public void close() {
        standing.unpersist();
    }

    /** Every table that is published, with its rows. */
    public Map<Table<?>, Dataset<Row>> all() {
        Map<Table<?>, Dataset<Row>> all = new LinkedHashMap<>();
        Tables.ALL.forEach(table -> all.put(table, of(table)));
        return all;
    }

    /** The table with all its {@link Table#published()} columns. */
    public Dataset<Row> of(Table<?> table) {
        return known.computeIfAbsent(table, this::make);
    }

    private Dataset<Row> make(Table<?> table) {
        Dataset<Row> rows = state.apply(table);
        if (table.isPublishedWith(CountedColumn.class)) {
            rows = SqlFile.run(
                    "/jobs/publish/counted.sql",
                    Map.of("facts", rows, "furniture", state.apply(Tables.FURNITURE)),
                    Collections.singletonMap("counted_from", countedFrom));
        }
        if (table.isPublishedWith(StandingColumns.class)) {
            rows = SqlFile.run("/jobs/publish/as_of_day.sql", Map.of("facts", rows, "standing", standing), Map.of());
        }
        return table.conformPublished(rows);
    }
}
