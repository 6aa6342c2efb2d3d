package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void everyCharacterIsOfTheClassesThatJavaPutsItIn() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            assertEquals(Character.isLetterOrDigit(point), Letters.isLetterOrDigit(point), named(point));
            assertEquals(
                    Character.isUpperCase(point) || Character.isTitleCase(point),
                    Letters.isCapital(point),
                    named(point));
            assertEquals(isBlank(point), Letters.isBlank(point), named(point));
        }
    }

    @Test
    void everyLetterIsLoweredAsJavaDoes() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            assertEquals(Character.toLowerCase((char) letter), Letters.lower((char) letter), named(letter));
        }
    }

    private static boolean isBlank(int point) {
        return point <= ' '
                || Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }

    private static String named(int point) {
        return "U+" + Integer.toHexString(point);
    }
}
