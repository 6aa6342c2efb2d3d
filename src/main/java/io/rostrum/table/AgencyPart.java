package io.rostrum.table;

/** How much of an agency an outlet prints, inside a row. */
public record AgencyPart(
        @Doc("name of the agency, as in copies") String agency, @Doc("articles, count") long articles) {}
