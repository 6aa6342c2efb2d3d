package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per analysed article and name in it that several leaders bear, where it is not clear which is meant: such names"
                + " have no row in mentions.")
public record UnresolvedNameRow(
        @Doc("article it stands in") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet,
        @Doc("the name, as printed first") String text,
        @Doc("times it stands in the article so") int times,
        @Doc("first character of the first, in the body, UTF-16 units") int begin,
        @Doc("registry ids of those who could be meant, blanks between") String leaderIds) {}
