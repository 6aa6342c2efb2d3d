package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per analysed article, leader and sentence (the first three) that the author names the leader in and that more"
                + " likely than not holds nobody's words; the warehouse's own, not published.")
public record ToneRow(
        @Doc("the article") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc(value = "outlet of the article; null when unknown, and in rows of versions before 0.3", nullable = true)
                String outlet,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name in the registry") String leaderName,
        @Doc("sentence of the body, from 0") int sentence,
        @Doc(
                        value =
                                "key of the sentence of the name, where that has eight words or more, else of the paragraph: the"
                                        + " same words have the same one, whatever case and marks, and table furniture"
                                        + " tells by it what is not counted; null where both are shorter, and in rows of"
                                        + " versions before 0.3",
                        nullable = true)
                Long passage,
        @Doc("how sure it is that the name means the leader, 0 to 1") double confidence,
        @Doc("p(for) - p(against) of the author's tone, -1 to 1") double score) {}
