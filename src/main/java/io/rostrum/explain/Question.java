package io.rostrum.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * Whose number is asked about.
 *
 * @param day    a day of the period, UTC
 * @param period day, week or month
 * @param leader name or id, whatever the case
 * @param with   name or id of the other of a pair; null for any
 */
public record Question(LocalDate day, String period, String leader, String with) {

    /** First day of the period. */
    LocalDate start() {
        return switch (period) {
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    private LocalDate end() {
        return switch (period) {
            case "week" -> start().plusDays(6);
            case "month" -> start().with(TemporalAdjusters.lastDayOfMonth());
            default -> day;
        };
    }

    /** Whether a fact is of the period. */
    Column isThen() {
        return col("day").between(lit(start()), lit(end()));
    }

    /** Whether a row of a reporting table is of the period. */
    Column isPeriod() {
        return col("period").equalTo(period).and(col("period_start").equalTo(lit(start())));
    }

    Column isLeader(String role) {
        return is(leader, role);
    }

    /** Whether the leader has one of the roles and the other party, where one is asked for, the other. */
    Column isPair(String one, String other) {
        return isOrdered(one, other).or(isOrdered(other, one));
    }

    private Column isOrdered(String one, String other) {
        return with == null ? isLeader(one) : isLeader(one).and(is(with, other));
    }

    private static Column is(String party, String role) {
        String wanted = party.toLowerCase(Locale.ROOT);
        return lower(col(role + "_name"))
                .equalTo(wanted)
                .or(lower(col(role + "_id")).eqNullSafe(wanted));
    }
}
