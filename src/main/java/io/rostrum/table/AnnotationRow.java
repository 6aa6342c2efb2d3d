package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per analysed article: what was annotated, and by what; the warehouse's own, not published.")
public record AnnotationRow(
        @Doc("the article") String articleId,
        @Doc("publication day of the version annotated, UTC") LocalDate day,
        @Doc("hash of the version annotated, as in versions") String content,
        @Doc(
                        "named by the bytes of code, words, weights, registry and lexicon, or of the pipeline: another one annotates"
                                + " anew")
                String annotator) {}
