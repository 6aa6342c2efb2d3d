package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per period, leader and issue of the codebook that the leader's counted quotations name. A quotation may name several issues, or"
                + " none, so shares do not sum to 1.")
public record LeaderIssueRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc("id of the issue, as in table issues") String issue,
        @Doc("stories (near-copies once) in which such a quotation stands, count") long stories,
        @Doc("outlets, count; articles of unknown outlets have none") long outlets,
        @Doc("quotations of the leader whose words name the issue, count") long quotes,
        @Doc("words in these quotations, words") long quotedWords,
        @Doc("all quotations of the leader in the period, count") long allQuotes,
        @Doc("quotes / all_quotes, (0, 1]") double share) {}
