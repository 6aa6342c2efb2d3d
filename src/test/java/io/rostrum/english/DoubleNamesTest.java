package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "The Food and Drug Administration left.,true",
        "The Securities and Exchange Commission left.,true",
        "Immigration and Customs Enforcement left.,true",
        "The House Ways and Means Committee left.,true",
        "The Department of Health and Human Services left.,true",
        "Standard and Poor's left.,true",
        "Keld & Orda left.,true",
        "The White House and Justice Department left.,false",
        "The Trade and Industry Secretary left.,false",
        "Health and education left.,false",
        "Keld and Orda left.,false"
    })
    void oneNameOrTwo(String words, boolean one) {
        Text text = Text.of(words);
        int and = 0;
        while (!text.is(and, "and") && !text.is(and, "&")) {
            and++;
        }
        assertEquals(one, DoubleNames.isInside(text, and));
    }
}
