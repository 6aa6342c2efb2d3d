package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per row of articles: which version of the article it is; the warehouse's own, not published.")
public record VersionRow(
        @Doc("the article") String articleId,
        @Doc(value = "publication day, UTC; null when unknown", nullable = true) LocalDate day,
        @Doc("hash of all that makes two versions different, 16 hex digits") String content,
        @Doc("whether the article is analysed, not set aside") boolean analysed,
        @Doc("when its dump file was last changed, milliseconds since 1970, UTC") long modified,
        @Doc("dump file it was read from") String file,
        @Doc("place in that file") long position) {}
