package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per analysed article: the cluster of near-copies it belongs to, and its size. One story is one voice.")
public record CopyRow(
        @Doc("the article") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc("smallest article id among its near-copies, its own when there are none") String clusterId,
        @Doc("true for the one copy of a cluster that counts where stories are counted: the first by day, then by"
                        + " article id")
                boolean isFirst,
        @Doc("sentences of the body, count") int sentences,
        @Doc("paragraphs of the body, count") int paragraphs,
        @Doc(
                        value =
                                "news agency that the article credits, by dateline, byline or credit, by its name in"
                                        + " conf/english/agencies.txt; null when it credits none, or stands in an outlet of the agency",
                        nullable = true)
                String agency) {}
