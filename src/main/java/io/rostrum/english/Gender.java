package io.rostrum.english;

/** Gender as the registry or a title gives it; unknown is null, never guessed. */
public enum Gender {
    MALE,
    FEMALE
}
