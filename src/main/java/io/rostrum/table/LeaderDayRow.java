package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per day, leader and outlet that mentions or quotes the leader. Counts may be added up over days, outlets"
        + " and leaders; all_quoted_words and share_of_voice, which are of the row's outlet and day, may not.")
public record LeaderDayRow(
        @Doc("publication day, UTC") LocalDate day,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc(value = "outlet; null for the articles whose outlet is unknown", nullable = true) String outlet,
        @Doc("articles that mention or quote the leader, count: speaking_articles + spoken_about_articles")
                long articles,
        @Doc("the same, near-copies once: articles that are the first of their near-copies, count") long stories,
        @Doc("mentions by name, role or pronoun, count") long mentions,
        @Doc("quotations of the leader of every kind, count: direct + mixed + indirect") long quotes,
        @Doc("quotations all inside quotation marks, count") long directQuotes,
        @Doc("quotations partly inside quotation marks, count") long mixedQuotes,
        @Doc("quotations without quotation marks, count") long indirectQuotes,
        @Doc("quotations whose words are the leader's for the first time, count: near-copies once, and the same words"
                        + " (distinct_id) once, on the first day and in the first article that prints them")
                long distinctQuotes,
        @Doc("words in these quotations of every kind, words") long quotedWords,
        @Doc("articles that quote the leader, count") long speakingArticles,
        @Doc("articles that mention but do not quote the leader, count") long spokenAboutArticles,
        @Doc("quoted words of all leaders in this outlet on this day, words: what share_of_voice is a share of")
                long allQuotedWords,
        @Doc(
                        value =
                                "quoted_words / all_quoted_words, 0 to 1; null when nobody is quoted. For longer periods"
                                        + " use trends or jobs/leader-day/share_of_voice.sql, never a mean of this",
                        nullable = true)
                Double shareOfVoice) {}
