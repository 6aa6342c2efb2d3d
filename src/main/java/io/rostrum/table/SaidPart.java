package io.rostrum.table;

import java.time.LocalDate;

/** A quotation that mentions a leader, inside a row. */
public record SaidPart(
        @Doc("direct, mixed or indirect") String kind,
        @Doc("the lower of two beliefs: that the speaker is quoted there, and that the leader is meant, (0, 1]")
                double confidence,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc("article it stands in") String articleId,
        @Doc("place among the article's quotations, as in quotes") int quote,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet) {}
