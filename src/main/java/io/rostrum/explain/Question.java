package io.rostrum.explain;

import io.rostrum.table.Condition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

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
    Condition isThen() {
        return Condition.from("day", start()).and(Condition.to("day", end()));
    }

    /** Whether a row of a reporting table is of the period. */
    Condition isPeriod() {
        return Condition.is("period", period).and(Condition.is("period_start", start()));
    }

    Condition isLeader(String role) {
        return is(leader, role);
    }

    /** Whether the leader has one of the roles and the other party, where one is asked for, the other. */
    Condition isPair(String one, String other) {
        return isOrdered(one, other).or(isOrdered(other, one));
    }

    private Condition isOrdered(String one, String other) {
        return with == null ? isLeader(one) : isLeader(one).and(is(with, other));
    }

    private static Condition is(String party, String role) {
        return Condition.isNamed(role + "_name", party).or(Condition.isNamed(role + "_id", party));
    }
}
