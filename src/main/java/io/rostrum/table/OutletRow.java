package io.rostrum.table;

@Doc("One row per outlet of the file given by --outlets, whether it is in the dumps or not.")
public record OutletRow(
        @Doc("outlet, as in articles") String outlet,
        @Doc(value = "who owns or publishes it; null when not given", nullable = true) String outletGroup,
        @Doc(value = "code of its country; null when not given", nullable = true) String country,
        @Doc(value = "what kind of outlet it is, in the words of the file; null when not given", nullable = true)
                String type) {}
