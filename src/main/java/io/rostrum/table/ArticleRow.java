package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per article read, once per article id; articles set aside are kept but not analysed,"
        + " and published apart, in articles_set_aside.")
public record ArticleRow(
        @Doc("16 hex digits made from the normalised URL, with the title where several articles have it,"
                        + " or from outlet, title and body when there is no URL")
                String articleId,
        @Doc(value = "publication day, UTC; null when unknown: such an article is set aside", nullable = true)
                LocalDate day,
        @Doc(value = "who published it: host name or name given by the dump; null when unknown", nullable = true)
                String outlet,
        @Doc(value = "address as given; null when the dump has none", nullable = true) String url,
        @Doc(value = "headline as given; null when there is none", nullable = true) String title,
        @Doc("text after cleaning: one line per paragraph; all spans are offsets into it, in UTF-16 units") String body,
        @Doc("ISO 639-1 code from the detector, und when it cannot tell") String language,
        @Doc(value = "why it is not analysed: language, or day; null when it is analysed", nullable = true)
                String setAside,
        @Doc("dump file it was read from") String file,
        @Doc("place in that file, from 0: record, line or byte offset of the record, as the format allows")
                long position) {}
