package io.rostrum.table;

/** A span inside a row. */
public record SpanPart(
        @Doc("first character in the body, UTF-16 units") int begin, @Doc("one past the last character") int end) {}
