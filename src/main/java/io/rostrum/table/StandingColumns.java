package io.rostrum.table;

@Doc("What publishing adds to rows of a leader and a day.")
public record StandingColumns(
        @Doc(
                        value =
                                "role of the leader on the day, from leader_terms: an office before a seat in parliament, that"
                                        + " before a candidacy, the one begun last; null when none is known. Added when published",
                        nullable = true)
                String role,
        @Doc(
                        value =
                                "id of the leader's party on the day, the one joined last, else the only one known; null when unknown. Added when"
                                        + " published",
                        nullable = true)
                String party,
        @Doc(
                        value =
                                "whether the leader held an office on the day, candidacies aside; null without a leader, and when"
                                        + " no term is known, or only one of which it is not known whether it went on so long. Added when"
                                        + " published",
                        nullable = true)
                Boolean inOffice) {}
