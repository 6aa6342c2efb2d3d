package io.rostrum.table;

import java.time.LocalDate;

@Doc(
        "One row per day, speaker and outlet that quotes the speaker, leader or not. Counts may be added up. Quotations whose"
                + " speaker cannot be named are left out.")
public record SpeakerRow(
        @Doc("publication day, UTC") LocalDate day,
        @Doc("who speaks: registry id of a leader, else speaker_name") String speaker,
        @Doc("fullest name the article or the registry gives: a person, an organisation or a kind of unnamed source")
                String speakerName,
        @Doc(value = "registry id of the speaker; null when no leader", nullable = true) String leaderId,
        @Doc(
                        value =
                                "longest text printed as speaker that holds the name and more, mostly a title; null when"
                                        + " there is none",
                        nullable = true)
                String printed,
        @Doc(value = "outlet; null for the articles whose outlet is unknown", nullable = true) String outlet,
        @Doc("articles that quote the speaker, count") long articles,
        @Doc("the same, near-copies once, count") long stories,
        @Doc("quotations of every kind, count: direct + mixed + indirect") long quotes,
        @Doc("quotations all inside quotation marks, count") long directQuotes,
        @Doc("quotations partly inside quotation marks, count") long mixedQuotes,
        @Doc("quotations without quotation marks, count") long indirectQuotes,
        @Doc("words in these quotations, words") long quotedWords) {}
