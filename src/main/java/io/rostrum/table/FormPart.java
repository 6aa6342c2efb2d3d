package io.rostrum.table;

import java.time.LocalDate;

/** A form in which a quotation is printed, inside a row. */
public record FormPart(
        @Doc("distinct_id of quotes with these words") String distinctId,
        @Doc("the words as first printed") String words,
        @Doc("number of words") int wordCount,
        @Doc("articles that print this form, count") long articles,
        @Doc("outlets that print this form, count; unknown ones are none") long outlets,
        @Doc("publication day of its first print, UTC") LocalDate day,
        @Doc("article of its first print") String articleId,
        @Doc("place among the article's quotations, as in quotes") int quote,
        @Doc(value = "outlet of its first print; null when unknown", nullable = true) String outlet) {}
