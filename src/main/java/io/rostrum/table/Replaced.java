package io.rostrum.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.apache.iceberg.expressions.Expression;
import org.apache.iceberg.expressions.Expressions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * The rows that make room for others: for Spark, and the same for Iceberg.
 *
 * @param rows  of the table
 * @param files that hold no others
 */
record Replaced(Column rows, Expression files) {

    static final Replaced NONE = new Replaced(functions.lit(false), Expressions.alwaysFalse());
    static final Replaced ALL = new Replaced(functions.lit(true), Expressions.alwaysTrue());

    /** @param days null stands for rows without a day */
    static Replaced of(Collection<LocalDate> days) {
        Expression known = Expressions.in(
                "day",
                days.stream().filter(Objects::nonNull).map(LocalDate::toString).toArray());
        return new Replaced(
                Warehouse.in(days),
                days.stream().anyMatch(Objects::isNull) ? Expressions.or(known, Expressions.isNull("day")) : known);
    }
}
