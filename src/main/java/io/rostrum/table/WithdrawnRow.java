package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per article that was withdrawn: it is in no table, and no dump brings it back.")
public record WithdrawnRow(
        @Doc("the article") String articleId,
        @Doc(
                        value = "publication day it had, UTC; null when unknown, or when the article was not there",
                        nullable = true)
                LocalDate day,
        @Doc("why, as whoever withdrew it said") String reason) {}
