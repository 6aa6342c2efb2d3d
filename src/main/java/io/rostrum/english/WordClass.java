package io.rostrum.english;

import java.util.Locale;

/** Closed classes of words; {@code conf/english/words.txt} and {@code given-names.txt} hold and explain them. */
public enum WordClass {
    NOT_NAME,
    TITLE,
    MALE_TITLE,
    FEMALE_TITLE,
    OTHER_PEOPLES_TITLE,
    PARTICLE,
    ORGANISATION,
    PLACE_AFTER_NAME,
    PLACE_BEFORE_NAME,
    PLACE,
    GROUP_AFTER_NAME,
    PERSON_VERB,
    AUXILIARY,
    APPOSITION,
    SUBJECT_OPENER,
    PREPOSITION,
    COMMON_SURNAME,
    GIVEN_MALE,
    GIVEN_FEMALE,
    GIVEN_EITHER,
    DEFINITE,
    POSSESSOR,
    HE,
    SHE,
    INDEFINITE,
    ROLE_GOES_ON,
    HOLDER_NOW,
    HOLDER_NEXT,
    HOLDER_OUSTED,
    HOLDER_FORMER,
    SOMEBODY_ELSE,
    WAS,
    OFFICE_SOUGHT,
    OFFICE_TAKEN_UP,
    SUCCESSION,
    OFFICE_ITSELF,
    STAFF,
    REFLEXIVE,
    RELATIVE_PERSON,
    JUNIOR;

    /** As it stands in brackets in the files. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isGivenName() {
        return this == GIVEN_MALE || this == GIVEN_FEMALE || this == GIVEN_EITHER;
    }

    long bit() {
        return 1L << ordinal();
    }
}
