package io.rostrum.command;

/** Length of a period, named as in the tables. */
enum Period {
    day,
    week,
    month
}
