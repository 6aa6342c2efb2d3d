package io.rostrum.table;

import java.util.List;

@Doc("One row per party of the registry that annotated last.")
public record PartyRow(
        @Doc("registry id, as in leader_terms") String party,
        @Doc("name in the registry") String name,
        @Doc("abbreviations in use; empty when none is known") List<String> abbreviations,
        @Doc("code of its country") String country,
        @Doc(value = "socialist, conservative, liberal …; null when unknown", nullable = true) String family) {}
