package io.rostrum.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * Which rows are wanted, told alike by Spark and without it. What is null is like nothing.
 *
 * @param column as Spark tells it
 * @param test   of one row
 */
public record Condition(Column column, Predicate<Row> test) {

    public static final Condition ALL = new Condition(lit(true), row -> true);

    /** Whether a column has the value. */
    public static Condition is(String column, Object value) {
        return new Condition(col(column).equalTo(lit(value)), row -> value.equals(row.getAs(column)));
    }

    /** Whether a column has one of the values. */
    public static Condition in(String column, Collection<?> values) {
        Set<?> all = Set.copyOf(values);
        return new Condition(
                col(column).isin(all.toArray()),
                row -> row.getAs(column) != null && all.contains(row.<Object>getAs(column)));
    }

    /** Whether a text is this one, whatever the case. */
    public static Condition isNamed(String column, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return new Condition(lower(col(column)).eqNullSafe(wanted), row -> {
            String value = row.getAs(column);
            return value != null && value.toLowerCase(Locale.ROOT).equals(wanted);
        });
    }

    /** Whether a day is this one or later. */
    public static Condition from(String column, LocalDate first) {
        return new Condition(
                col(column).geq(lit(first)),
                row -> row.getAs(column) != null
                        && !row.<LocalDate>getAs(column).isBefore(first));
    }

    /** Whether a day is this one or earlier. */
    public static Condition to(String column, LocalDate last) {
        return new Condition(
                col(column).leq(lit(last)),
                row -> row.getAs(column) != null
                        && !row.<LocalDate>getAs(column).isAfter(last));
    }

    /** Whether a field has the value in one of the parts of a column. */
    public static Condition hasPart(String column, String field, Object value) {
        return new Condition(
                exists(col(column), part -> part.getField(field).equalTo(lit(value))),
                row -> parts(row, column).stream().anyMatch(part -> value.equals(part.getAs(field))));
    }

    private static List<Row> parts(Row row, String column) {
        int place = row.fieldIndex(column);
        return row.isNullAt(place) ? List.of() : row.getList(place);
    }

    public Condition and(Condition other) {
        return new Condition(column.and(other.column), test.and(other.test));
    }

    public Condition or(Condition other) {
        return new Condition(column.or(other.column), test.or(other.test));
    }

    /** The rows that this does not want, those among them of which it is not known. */
    public Condition negated() {
        return new Condition(not(coalesce(column, lit(false))), test.negate());
    }
}
