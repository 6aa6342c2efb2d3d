package io.rostrum.table;

import java.time.LocalDate;

@Doc("One row per day or week and leader with a story or quotation in it, or a story in the period one week before.")
public record TrendRow(
        @Doc("day or week (from Monday)") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("registry id of the leader") String leaderId,
        @Doc("name of the leader in the registry") String leaderName,
        @Doc("stories (near-copies once) that mention or quote the leader, count") long stories,
        @Doc("all analysed stories of the period, count") long allStories,
        @Doc("quotations of the leader, count") long quotes,
        @Doc("words in them, words") long quotedWords,
        @Doc(
                        value = "quoted_words / quoted words of all leaders in the period, 0 to 1; null when nobody is"
                                + " quoted",
                        nullable = true)
                Double shareOfVoice,
        @Doc(
                        value =
                                "stories one week before, count: of the same weekday, or of the week before; null when no article"
                                        + " of then was analysed",
                        nullable = true)
                Long storiesBefore,
        @Doc(
                        value = "share of the stories now / share then, one half added to each count; 1 no change, 2"
                                + " twice as much; null when stories_before is, or both together are fewer than 5",
                        nullable = true)
                Double change,
        @Doc(value = "lower 95 % bound of change (Katz et al. 1978); null when change is", nullable = true)
                Double changeLow,
        @Doc(value = "upper 95 % bound of change; null when change is", nullable = true) Double changeHigh,
        @Doc(
                        value = "log share of the stories against its median over the 28 periods before, in robust"
                                + " standard deviations: above 3 a burst; of outlets that have printed for half of these"
                                + " periods; null with fewer than 5 stories in them, or 7 periods before",
                        nullable = true)
                Double burstScore) {}
