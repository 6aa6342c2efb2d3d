package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per person of the registry that annotated last.")
public record LeaderRow(
        @Doc("registry id, e.g. a Wikidata id") String leaderId,
        @Doc("name in the registry") String name,
        @Doc("core (a surname alone may mean them) or wide (only the full name, or an office and its country)")
                String tier,
        @Doc(value = "male or female; null when unknown", nullable = true) String gender,
        @Doc(value = "day of birth; null when unknown", nullable = true) LocalDate born,
        @Doc(value = "day of death; null while alive, or when unknown", nullable = true) LocalDate died,
        @Doc(
                        value = "code of the country of the first office, of an organisation where all offices are in"
                                + " organisations; null without an office",
                        nullable = true)
                String country) {}
