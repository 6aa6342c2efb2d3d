package io.rostrum.table;

import java.time.LocalDate;

/** A piece of evidence for a stance, inside a row. */
public record EvidencePart(
        @Doc("for, against or neutral") String label,
        @Doc("belief that holder, target and label are right, (0, 1]") double confidence,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc("article it stands in") String articleId,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet,
        @Doc("first character in the body, UTF-16 units") int begin,
        @Doc("one past the last character") int end,
        @Doc("the evidence, as printed") String words) {}
