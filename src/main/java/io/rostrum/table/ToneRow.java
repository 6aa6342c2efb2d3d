package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per analysed article, leader and sentence (the first three) that the author names the leader in and that more"
                + " likely than not holds nobody's words; the warehouse's own, not published.")
public record ToneRow(
        @Doc("the article") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name in the registry") String leaderName,
        @Doc("sentence of the body, from 0") int sentence,
        @Doc("how sure it is that the name means the leader, 0 to 1") double confidence,
        @Doc("p(for) - p(against) of the author's tone, -1 to 1") double score) {}
