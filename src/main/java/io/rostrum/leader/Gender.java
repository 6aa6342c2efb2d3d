package io.rostrum.leader;

/** Gender as the registry or a title gives it; unknown is null, never guessed. */
enum Gender {
    MALE,
    FEMALE
}
