package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per outlet and passage that stands in three or more of its stories, as an editor's note below every article"
                + " does, and that holds a mention, a quotation or a stance: what stands in it is not counted anywhere.")
public record FurnitureRow(
        @Doc("outlet that prints it") String outlet,
        @Doc(
                        "hash of its words, without case and marks: not a count, but the key passage of mentions, quotes and stances")
                long passage,
        @Doc(value = "the words, as printed first; null until the article is annotated again", nullable = true)
                String words,
        @Doc("first article it stands in, by day and id, later near-copies aside") String articleId,
        @Doc(
                        value =
                                "first character there, UTF-16 units of the body, from 0, no count; null where words is",
                        nullable = true)
                Integer begin,
        @Doc(value = "one past the last character, no count; null where words is", nullable = true) Integer end,
        @Doc("day of that article, UTC") LocalDate firstDay,
        @Doc("last day on which such an article has it, UTC") LocalDate lastDay,
        @Doc("articles of the outlet that it stands in, near-copies once, count: three or more") long stories,
        @Doc("mentions of leaders in it that would be counted else, near-copies too, count") long mentions,
        @Doc("quotations, whoever speaks, that would be counted else, near-copies too, count") long quotes,
        @Doc("stances that would be counted else, near-copies too, count") long stances) {}
