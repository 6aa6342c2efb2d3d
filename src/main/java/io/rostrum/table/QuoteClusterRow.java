package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc("One row per leader and quotation in quotation marks that two articles or more print, over all days: all its forms"
        + " of five words or more. A form belongs to the longest one that holds at least half of its words, in runs of eight"
        + " words or more. Near-copies are articles here.")
public record QuoteClusterRow(
        @Doc("registry id of the leader who speaks") String leaderId,
        @Doc("name of that leader in the registry") String leaderName,
        @Doc("distinct_id of its longest form: the quotation's id among the leader's") String clusterId,
        @Doc("words of its longest form, words") int wordCount,
        @Doc("forms with other words, count") long variants,
        @Doc("articles that print any of them, count") long articles,
        @Doc("stories that print any of them, count: near-copies once, where the first of them does") long stories,
        @Doc("outlets that print any of them, count; unknown ones are none") long outlets,
        @Doc("publication day of the first print, UTC") LocalDate firstDay,
        @Doc("outlets that print it on that day, count: where there are several, which was first is not known")
                long firstDayOutlets,
        @Doc("an article of the first print: of those of that day no later near-copy where one is none, then by id")
                String firstArticleId,
        @Doc(value = "outlet of that article; null when unknown", nullable = true) String firstOutlet,
        @Doc("publication day of the last print, UTC") LocalDate lastDay,
        @Doc("distinct_id of all its forms, in the order of evidence: finds them in quotes") List<String> distinctIds,
        @Doc("up to ten of its forms: the longest, then those that most articles print, then by day and id")
                List<FormPart> evidence) {}
