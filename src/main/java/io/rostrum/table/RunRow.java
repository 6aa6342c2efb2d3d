package io.rostrum.table;

@Doc("One row per run: what came in and what came out.")
public record RunRow(
        @Doc("id of the run, made from the dumps and the settings: the same input has the same id") String runId,
        @Doc("dumps as given, separated by commas") String dumps,
        @Doc("dump files read") long files,
        @Doc("records read: articles + set aside + duplicates + rejects") long records,
        @Doc("articles analysed") long articles,
        @Doc("articles set aside: another language, or no day") long setAside,
        @Doc("records left out because another record has the same article id") long duplicates,
        @Doc("records rejected") long rejects,
        @Doc(value = "mentions of leaders; null until they are annotated", nullable = true) Long mentions,
        @Doc(value = "quotations; null until they are annotated", nullable = true) Long quotes,
        @Doc(value = "stances; null until they are annotated", nullable = true) Long stances,
        @Doc("Rostrum's version") String version,
        @Doc("effective settings, one key per line") String settings) {}
