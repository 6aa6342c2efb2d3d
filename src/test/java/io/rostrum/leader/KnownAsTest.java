package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownAsTest {

    /** Titles are a user's too: "Mayor of X" once ended the night. */
    @ParameterizedTest
    @CsvSource({
        "vermont, vt, true",
        "new keld, nk, true",
        "keld, vt, false",
        "new keld, keld, true",
        "newkeld, keld, false",
        "keld, x, false",
        "x, x, true",
        "keld, '', false",
        "'', vt, false"
    })
    void aPlaceMayBeAnAbbreviation(String told, String place, boolean isIt) {
        assertEquals(isIt, KnownAs.isPlace(told, place));
    }
}
