package io.rostrum.english;

/** A form of a verb. A past that serves as participle too is {@code PAST}; {@code PARTICIPLE} is one of its own. */
public enum VerbForm {
    BASE,
    THIRD,
    ING,
    PAST,
    PARTICIPLE,
    FIXED
}
