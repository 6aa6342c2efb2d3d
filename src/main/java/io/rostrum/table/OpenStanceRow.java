package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc(
        "One row per period, holder and target of which one has no id and is known by its words alone: the votes as in stance_pairs. Such a row"
                + " is right less often, and the same thing in other words is another row.")
public record OpenStanceRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("leader, person, country, organisation or unnamed") String holderType,
        @Doc(
                        value =
                                "registry id, or code of a country or organisation, of the holder; null when it has none",
                        nullable = true)
                String holderId,
        @Doc("name of the holder; the words of the text when it has no id") String holderName,
        @Doc("leader, person, country, organisation or issue") String targetType,
        @Doc(
                        value =
                                "registry id, code of a country or organisation, or issue id of the target; null when it has none",
                        nullable = true)
                String targetId,
        @Doc("name of the target; the words of the text when it has no id") String targetName,
        @Doc("stories that vote for, count") long forVotes,
        @Doc("stories that vote against, count") long againstVotes,
        @Doc("stories whose evidence is as often for as against, count") long neutralVotes,
        @Doc("strongest evidence of up to three stories, as in stance_pairs") List<EvidencePart> evidence) {}
