package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinHashTest {

    private static final MinHash HASH = new MinHash();
    private static final String BODY = "Ilse Varga told the council of Norland on Monday that the harbour won't close,"
            + " whatever the union's leaders say, and that talks will go on.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows               | this      | instead of
            case does not count           | MONDAY    | Monday
            marks do not count            | close --  | close,
            nor do curly apostrophes      | won’t     | won't
            nor do line breaks            | on\\nMonday | on Monday
            """)
    void theSameWordsHaveTheSameSignature(String what, String change, String original) {
        String changed = BODY.replace(original, change.translateEscapes());
        assertArrayEquals(HASH.signature(BODY), HASH.signature(changed));
    }

    @Test
    void tooFewWordsHaveNone() {
        assertEquals(0, HASH.signature(words(1, MinHash.MIN_WORDS - 1)).length);
        assertEquals(MinHash.SIZE, HASH.signature(words(1, MinHash.MIN_WORDS)).length);
        assertEquals(0, HASH.signature("").length);
    }

    @ParameterizedTest(name = "{0} of 600 words in common")
    @CsvSource({"0", "100", "200", "300", "400", "500", "590"})
    void equalPlacesEstimateJaccardSimilarity(int common) {
        int[] first = HASH.signature(words(1, common) + " " + words(2, 600 - common));
        int[] second = HASH.signature(words(1, common) + " " + words(3, 600 - common));
        double shared = Math.max(0, common - MinHash.SHINGLE + 1);
        double all = 2 * (600 - MinHash.SHINGLE + 1) - shared;
        long equal = IntStream.range(0, MinHash.SIZE)
                .filter(i -> first[i] == second[i])
                .count();
        assertEquals(shared / all, equal / (double) MinHash.SIZE, 3 * 0.045);
    }

    @Test
    void randomTextNeverBreaksIt() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            String body = random.ints(random.nextInt(200), 0, 0x10000)
                    .mapToObj(point -> String.valueOf((char) point))
                    .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
            int length = HASH.signature(body).length;
            assertEquals(true, length == 0 || length == MinHash.SIZE, body);
        }
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(1_000_000))
                .collect(Collectors.joining(" "));
    }
}
