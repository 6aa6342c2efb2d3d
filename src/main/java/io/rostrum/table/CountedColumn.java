package io.rostrum.table;

@Doc("What publishing adds to facts.")
public record CountedColumn(
        @Doc(
                        value =
                                "whether the reporting tables count the row: its confidence is not below the bound of the last"
                                        + " run that counted, and its passage is no furniture; null while facts wait to be"
                                        + " counted. Added when published",
                        nullable = true)
                Boolean counted) {}
