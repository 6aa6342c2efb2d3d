package io.rostrum.table;

@Doc("One row per stage and per table of a run: how long, and how many rows.")
public record MeasureRow(
        @Doc("seconds of a stage, which differ from run to run, or rows of a table") String kind,
        @Doc("the stage or the table") String name,
        @Doc("the number") double value) {}
