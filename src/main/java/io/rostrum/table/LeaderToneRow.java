package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "EXPERIMENTAL. One row per period and leader: the tone of the authors toward the leader, in sentences that name the"
                + " leader and hold nobody's words. Right for about two sentences in three; never part of stances.")
public record LeaderToneRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc("stories (near-copies once) with such sentences, count") long stories,
        @Doc("such sentences, at most the first three of a story, count") long sentences,
        @Doc("mean over stories of their mean of p(for) - p(against), -1 to 1") double meanScore,
        @Doc(
                        "sum of the stories' means by stories + 5, -1 to 1: five stories without tone are added, so that few stories"
                                + " stay near zero")
                double netScore) {}
