package io.rostrum.leader;

/** How much of a name an article must give before somebody of the registry may be meant. */
public enum Tier {
    /** A surname alone may mean them. */
    CORE,
    /** Only after the full name, or an office with its country. */
    WIDE
}
