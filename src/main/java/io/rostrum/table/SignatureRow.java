package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc("One row per analysed article: what near-copies are found by; the warehouse's own, not published.")
public record SignatureRow(
        @Doc("the article") String articleId,
        @Doc("publication day, UTC") LocalDate day,
        @Doc("MinHash signature of the body; empty when it is too short for shingles") List<Integer> signature,
        @Doc("sentences of the body, count") int sentences,
        @Doc("paragraphs of the body, count") int paragraphs,
        @Doc(value = "news agency that it credits; null when none", nullable = true) String agency) {}
