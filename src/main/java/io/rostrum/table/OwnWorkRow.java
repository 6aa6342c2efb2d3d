package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc(
        "One row per period and outlet: how much of what it prints is its own work and how much an agency's, and whose work"
                + " its quotations of leaders stand in. The counts of a longer period are the sums of its days.")
public record OwnWorkRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc(value = "outlet; null for the articles whose outlet is unknown", nullable = true) String outlet,
        @Doc("analysed articles, count: own + wire + other copies") long articles,
        @Doc("articles without agency, as in copies, that are the first of their near-copies, count") long ownArticles,
        @Doc("articles with an agency, first or not, count") long wireArticles,
        @Doc("later near-copies without agency, count") long otherCopies,
        @Doc("the articles with an agency by agency, most first, then by name; empty without such articles")
                List<AgencyPart> agencies,
        @Doc("quotations of leaders, count: own + wire + copied; what several say together is one") long quotes,
        @Doc("quotations of leaders in the own articles, count") long ownQuotes,
        @Doc("quotations of leaders in the articles with an agency, count") long wireQuotes,
        @Doc("quotations of leaders in the other copies, count") long copiedQuotes) {}
