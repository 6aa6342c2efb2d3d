package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per analysed article: what was annotated, and by what; the warehouse's own, not published.")
public record AnnotationRow(
        @Doc("the article") String articleId,
        @Doc("publication day of the version annotated, UTC") LocalDate day,
        @Doc("hash of the version annotated, as in versions") String content,
        @Doc("names code with words and weights, registry, lexicon and saved pipeline, 8 hex digits each: another one"
                        + " annotates anew")
                String annotator) {}
