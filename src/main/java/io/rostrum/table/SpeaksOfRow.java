package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc("One row per period, leader who speaks and other leader whom the quotations mention, by name, role or pronoun;"
        + " near-copies once. The counts of a longer period are the sums of its days.")
public record SpeaksOfRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("registry id of the leader who speaks") String speakerId,
        @Doc("name of the leader who speaks") String speakerName,
        @Doc("registry id of the leader whom the words mention, never the speaker") String aboutId,
        @Doc("name of that leader in the registry") String aboutName,
        @Doc("stories with such quotations, count") long stories,
        @Doc("quotations of every kind, count: direct + mixed + indirect; one that mentions several leaders is in"
                        + " several rows")
                long quotes,
        @Doc("quotations all inside quotation marks, count") long directQuotes,
        @Doc("quotations partly inside quotation marks, count") long mixedQuotes,
        @Doc("quotations without quotation marks, count") long indirectQuotes,
        @Doc("words in these quotations, words") long quotedWords,
        @Doc("up to three of these quotations: one of each outlet before a second of any, then by confidence, day,"
                        + " article id and place")
                List<SaidPart> evidence) {}
