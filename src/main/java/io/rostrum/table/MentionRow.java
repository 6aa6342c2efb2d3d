package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per span of an analysed article that refers to a leader of the registry.")
public record MentionRow(
        @Doc("article it stands in") String articleId,
        @Doc("publication day of the article, UTC") LocalDate day,
        @Doc(value = "outlet of the article; null when unknown", nullable = true) String outlet,
        @Doc("paragraph, from 0") int paragraph,
        @Doc("sentence in the article, from 0") int sentence,
        @Doc(
                        value =
                                "key of the sentence of its first word, where that has eight words or more, else of the paragraph: the"
                                        + " same words have the same one, whatever case and marks, and table furniture"
                                        + " tells by it what is not counted; null where both are shorter, and in rows of"
                                        + " versions before 0.3",
                        nullable = true)
                Long passage,
        @Doc("first character in the body, UTF-16 units") int begin,
        @Doc("one past the last character") int end,
        @Doc("the words, as printed") String text,
        @Doc("name, role or pronoun") String kind,
        @Doc("registry id of the leader, e.g. a Wikidata id") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc("belief that the leader is right, (0, 1]") double confidence,
        @Doc(
                        value = "begin of the mention that a role or pronoun goes back to; null for names and for roles"
                                + " resolved by the day alone",
                        nullable = true)
                Integer antecedentBegin) {}
