package io.rostrum.table;

@Doc("One row per issue of the codebook that annotated last: what stances may be about beside people and countries.")
public record IssueRow(
        @Doc("id, as in target_id of stances; there with a place behind a colon where one is part of it") String issue,
        @Doc("name, as in target_name of stances") String name,
        @Doc(value = "id of its policy area; null when it has none", nullable = true) String topic,
        @Doc(value = "name of its policy area; null when it has none", nullable = true) String topicName,
        @Doc(value = "what being for it means; null when the codebook does not say", nullable = true)
                String definition) {}
