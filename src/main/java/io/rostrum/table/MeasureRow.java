package io.rostrum.table;

@Doc("One row per stage and per table of a run: how long, and how many rows.")
public record MeasureRow(
        @Doc("seconds of a stage, which differ from run to run; rows of a table; or annotated, of articles")
                String kind,
        @Doc("the stage, the table, or articles") String name,
        @Doc("the number") double value) {}
