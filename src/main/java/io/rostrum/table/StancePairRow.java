package io.rostrum.table;

import java.time.LocalDate;
import java.util.List;

@Doc(
        "One row per period, holder and target that both have an id: the votes of the stories that present the holder as for or against the"
                + " target. A story (near-copies once) has one vote, for what most of its evidence says, neutral on a tie.")
public record StancePairRow(
        @Doc("day, week (from Monday) or month") String period,
        @Doc("first day of the period, UTC") LocalDate periodStart,
        @Doc("leader, person, country or organisation") String holderType,
        @Doc(
                        value =
                                "registry id, or code of a country or organisation, of the holder; null only in rows of versions before 0.2",
                        nullable = true)
                String holderId,
        @Doc("name of the holder") String holderName,
        @Doc("leader, person, country, organisation or issue") String targetType,
        @Doc(
                        value =
                                "registry id, code of a country or organisation, or issue id of the target; null only in rows of versions"
                                        + " before 0.2",
                        nullable = true)
                String targetId,
        @Doc("name of the target") String targetName,
        @Doc("stories that vote for, count") long forVotes,
        @Doc("stories that vote against, count") long againstVotes,
        @Doc("stories whose evidence is as often for as against, count") long neutralVotes,
        @Doc("(for - against) / (for + against + neutral + 4), -1 to 1: four neutral votes are added, so that few"
                        + " votes stay near zero")
                double netScore,
        @Doc(
                        value = "lower Wilson 95 % bound of the share of for among for and against votes, 0 to 1; null"
                                + " without such votes",
                        nullable = true)
                Double forShareLow,
        @Doc(value = "upper bound of the same share, 0 to 1; null without such votes", nullable = true)
                Double forShareHigh,
        @Doc("for when the lower bound is above one half, against when the upper bound is below it; else insufficient"
                        + " with fewer than 4 for and against votes, which no agreement could clear, else mixed")
                String label,
        @Doc("strongest evidence of up to three stories, each for its vote: for or against before neutral, then by"
                        + " confidence, day, article id and place")
                List<EvidencePart> evidence) {}
