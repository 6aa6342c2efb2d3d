package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per term of a leader in an office, and per stretch of time in a party that is not as long as such a term.")
public record LeaderTermRow(
        @Doc("registry id of the leader") String leaderId,
        @Doc(
                        "role as in conf/leaders/README.md: president, legislator, candidate …; member where the row tells of a party alone")
                String role,
        @Doc(value = "the office as it is called; null when unknown, and for a member", nullable = true) String title,
        @Doc(value = "code of the country or organisation; null when unknown", nullable = true) String country,
        @Doc(
                        value = "id of the leader's party on the first day, else the only one known; null when unknown",
                        nullable = true)
                String party,
        @Doc("first day") LocalDate startDay,
        @Doc(value = "the day after the last; null while it is open", nullable = true) LocalDate endDay,
        @Doc(
                        value =
                                "day up to which the source of an open term knows of it; null for ended terms, and for those kept up"
                                        + " to date",
                        nullable = true)
                LocalDate asOf) {}
