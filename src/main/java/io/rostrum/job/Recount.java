package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Warehouse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What has to be counted again when the facts of some days have changed.
 *
 * @param days     none of them null
 * @param isAll    whether nothing of what was counted before stays
 */
public record Recount(Set<LocalDate> days, boolean isAll) {

    /** What makes words of a leader the same. */
    private static final List<String> WORDS = List.of("leader_id", "distinct_id");

    private static final UnaryOperator<LocalDate> MONDAY =
            day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private static final UnaryOperator<LocalDate> FIRST = day -> day.withDayOfMonth(1);

    /** What was counted of these days. */
    public static Recount of(Set<LocalDate> days) {
        return new Recount(Set.copyOf(days), false);
    }

    /** All that was counted; the old rows are not even read. */
    public static Recount all(Set<LocalDate> days) {
        return new Recount(Set.copyOf(days), true);
    }

    public boolean isEmpty() {
        return !isAll && days.isEmpty();
    }

    /** These days and others. */
    public Recount and(Set<LocalDate> others) {
        Set<LocalDate> all = new TreeSet<>(days);
        all.addAll(others);
        return new Recount(all, isAll);
    }

    /** The rows of a table by day that are counted again. */
    public Column onDays() {
        return isAll ? lit(true) : Warehouse.in(days);
    }

    /** The rows of a table by period that are counted again: of these days, their weeks and months. */
    public Column inPeriods() {
        return isAll
                ? lit(true)
                : period("day", days).or(period("week", starts(MONDAY))).or(period("month", starts(FIRST)));
    }

    private static Column period(String name, Collection<LocalDate> starts) {
        return col("period").equalTo(name).and(col("period_start").isin(starts.toArray()));
    }

    private Set<LocalDate> starts(UnaryOperator<LocalDate> start) {
        return days.stream().map(start).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The facts that these periods are counted from. */
    public Facts facts(Facts facts) {
        Set<LocalDate> spanned = new TreeSet<>();
        starts(MONDAY).forEach(monday -> monday.datesUntil(monday.plusWeeks(1)).forEach(spanned::add));
        starts(FIRST).forEach(first -> first.datesUntil(first.plusMonths(1)).forEach(spanned::add));
        return within(facts, Warehouse.in(spanned));
    }

    /** The facts of these days. */
    public Facts factsOnDays(Facts facts) {
        return within(facts, onDays());
    }

    private static Facts within(Facts facts, Column within) {
        return new Facts(
                facts.articles().where(within),
                facts.mentions().where(within),
                facts.quotes().where(within),
                facts.found().where(within),
                facts.stances().where(within),
                facts.tones().where(within),
                facts.copies().where(within));
    }

    /**
     * These days, and those with words of a leader that also stand in these days: there the words may be new no more, or
     * be new again.
     *
     * @param quotesBefore table {@code quotes} as it was
     * @param quotesNow    as it is
     */
    public Recount withRepeatedWords(Dataset<Row> quotesBefore, Dataset<Row> quotesNow) {
        String ofLeaders = "leader_id IS NOT NULL";
        return withRepeated(quotesBefore.where(ofLeaders), quotesNow.where(ofLeaders), WORDS);
    }

    /**
     * These days, and those with evidence of a stance that its outlet also printed on these days: there it may be the first
     * no more, or be the first again.
     *
     * @param stancesBefore table {@code stances} as it was
     * @param stancesNow    as it is
     */
    public Recount withRepeatedEvidence(Dataset<Row> stancesBefore, Dataset<Row> stancesNow) {
        return withRepeated(stancesBefore, stancesNow, List.of("outlet", "evidence"));
    }

    private Recount withRepeated(Dataset<Row> before, Dataset<Row> now, List<String> key) {
        if (isAll) {
            return this;
        }
        Dataset<Row> repeated = ofDays(before, key).union(ofDays(now, key)).distinct();
        return and(Warehouse.days(same(now, repeated, key)));
    }

    private Dataset<Row> ofDays(Dataset<Row> rows, List<String> key) {
        Column[] columns = key.stream().map(functions::col).toArray(Column[]::new);
        return rows.where(Warehouse.in(days)).select(columns).distinct();
    }

    private static Dataset<Row> same(Dataset<Row> rows, Dataset<Row> wanted, List<String> key) {
        Column isSame = key.stream()
                .map(name -> rows.col(name).eqNullSafe(wanted.col(name)))
                .reduce(Column::and)
                .orElseThrow();
        return rows.join(wanted, isSame, "left_semi");
    }

    /** The facts that {@code leader_day} of these days is counted from: of repeated words also those on other days. */
    public Facts factsOfDays(Facts facts) {
        return new Facts(
                facts.articles(),
                facts.mentions().where(Warehouse.in(days)),
                same(facts.quotes(), ofDays(facts.quotes().where("leader_id IS NOT NULL"), WORDS), WORDS),
                facts.found().where(Warehouse.in(days)),
                facts.stances(),
                facts.tones(),
                facts.copies());
    }
}
