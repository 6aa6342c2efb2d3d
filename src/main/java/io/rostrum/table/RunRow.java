package io.rostrum.table;

@Doc("One row per run: what came in and what came out.")
public record RunRow(
        @Doc("id of the run, made from the dumps, the settings and the run before: the same input has the same id")
                String runId,
        @Doc("place among the runs of the warehouse, from 1") long night,
        @Doc("names of the dumps given, without their folders, separated by commas") String dumps,
        @Doc("dump files read: only those that no run before has read") long files,
        @Doc("records read: articles + set aside + duplicates + older + rejects") long records,
        @Doc("articles analysed that are new, or another version than before") long articles,
        @Doc("articles set aside that are new or another version: another language, or no day") long setAside,
        @Doc("records left out because the article is there already in the same version, or was" + " withdrawn")
                long duplicates,
        @Doc(
                        value = "records left out because the article is there in a version that takes precedence;"
                                + " null in runs of versions that counted them as duplicates",
                        nullable = true)
                Long older,
        @Doc("records rejected") long rejects,
        @Doc("days whose facts the run changed") long days,
        @Doc("mentions of leaders after the run, of all days") long mentions,
        @Doc("quotations after the run, of all days") long quotes,
        @Doc("stances after the run, of all days") long stances,
        @Doc(
                        value =
                                "the reporting tables count what is at least so certain of the facts that the run leaves; null when"
                                        + " the facts wait to be counted",
                        nullable = true)
                Double countedFrom,
        @Doc("Rostrum's version") String version,
        @Doc("effective settings, one key per line; of paths the last name only") String settings) {}
