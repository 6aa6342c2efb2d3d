package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerWordsTest {

    private static final String LETTERS = "aAbBiIkKzZ09-'’“‐…\u2027–İıſKÉßΣ\u0000[😀";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    INDIA,   india
                    can’t,   can't
                    Élysée,  élysée
                    `İ`,     `i̇`
                    """)
    void lower(String word, String expected) {
        assertEquals(expected, LowerWords.of(word, 0, word.length()));
    }

    @Test
    void wordsOfOneHashAreTold() {
        assertEquals("az".hashCode(), "b[".hashCode());
        for (String word : new String[] {"az", "b[", "AZ", "B["}) {
            assertEquals(word.toLowerCase(Locale.ROOT), LowerWords.of(word, 0, 2));
        }
    }

    @Test
    void aWordIsMadeOnce() {
        assertSame(LowerWords.of("The Treaty", 4, 10), LowerWords.of("treaty", 0, 6));
    }

    @Test
    void anyWordIsWhatTheLibraryMakesOfIt() {
        Random random = new Random(1);
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(5); length >= 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String word = text.toString();
            assertEquals(word.toLowerCase(Locale.ROOT).replace('’', '\''), LowerWords.of(word, 0, word.length()));
        }
    }
}
