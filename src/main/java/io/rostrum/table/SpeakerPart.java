package io.rostrum.table;

/** One of those who speak, inside a row. */
public record SpeakerPart(
        @Doc(value = "registry id; null when no leader", nullable = true) String leaderId,
        @Doc("fullest name the article or the registry gives") String name,
        @Doc(value = "first character of the printed speaker; null when the text gives none", nullable = true)
                Integer begin,
        @Doc(value = "one past the last character; null when the text gives none", nullable = true) Integer end) {}
