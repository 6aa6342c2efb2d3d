package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per period, window and pair of leaders mentioned together at least once; near-copies once. The n_ counts"
        + " of a longer period are the sums of its days.")
public record CoMentionRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("sentence, paragraph or article: the stretch of text in which both are mentioned") String window,
        @Doc("registry id of one leader, smaller than b_id") String aId,
        @Doc("name of leader a in the registry") String aName,
        @Doc("registry id of the other leader") String bId,
        @Doc("name of leader b in the registry") String bName,
        @Doc("windows that mention both, count") long nAb,
        @Doc("windows that mention a, count") long nA,
        @Doc("windows that mention b, count") long nB,
        @Doc("windows of all analysed stories of the period, count, whether they mention a leader or not") long nTotal,
        @Doc("n_a * n_b / n_total, count, 0 or more: windows that would mention both by chance alone") double expected,
        @Doc(
                        value = "normalised pointwise mutual information (Bouma 2009), -1 to 1: 0 as expected, 1 never"
                                + " apart; null when fewer than 5 stories mention both, or every window does",
                        nullable = true)
                Double npmi,
        @Doc("log-likelihood ratio G² of the 2 × 2 table (Dunning 1993), 0 or more: above 10.83 chance alone is less"
                        + " likely than 0.001; high for far fewer windows than expected, too")
                double logLikelihood,
        @Doc("n_ab / windows that mention a or b, (0, 1]") double jaccard,
        @Doc("n_ab / n_a: share of a's windows that mention b, (0, 1]") double bGivenA,
        @Doc("n_ab / n_b: share of b's windows that mention a, (0, 1]") double aGivenB) {}
