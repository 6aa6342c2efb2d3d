package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per day, leader and outlet that mentions or quotes the leader, counted or not. Counts may be added up over days, outlets"
                + " and leaders; the bounds of quotes_expected, all_quoted_words and share_of_voice, which are of the row alone, may not.")
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
        @Doc(
                        "quotations inside quotation marks that there are, as far as is known, from 0: confidences of all found, counted or not,"
                                + " over their yield; may be added up")
                double directExpected,
        @Doc("the same of quotations partly inside quotation marks, from 0") double mixedExpected,
        @Doc("the same of quotations without quotation marks, from 0") double indirectExpected,
        @Doc("the same of all kinds, from 0: direct + mixed + indirect") double quotesExpected,
        @Doc(
                        value =
                                "lower 95 % bound of quotes_expected, which holds what was missed and how well that is known; null"
                                        + " when no quotation was found. Of sums by jobs/leader-day/quotes_expected.sql",
                        nullable = true)
                Double quotesExpectedLow,
        @Doc(value = "upper 95 % bound of quotes_expected; null when no quotation was found", nullable = true)
                Double quotesExpectedHigh,
        @Doc("quoted words of all leaders in this outlet on this day, words: what share_of_voice is a share of")
                long allQuotedWords,
        @Doc(
                        value =
                                "quoted_words / all_quoted_words, 0 to 1; null when nobody is quoted. For longer periods"
                                        + " use trends or jobs/leader-day/share_of_voice.sql, never a mean of this",
                        nullable = true)
                Double shareOfVoice) {}
