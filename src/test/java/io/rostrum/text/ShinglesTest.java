package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows      | one             | other           | in one | shared
            same                 | a b c d e       | a, b c d e.     | 2      | 2
            shorter than four    | a b             | a b             | 1      | 1
            no words             | ...             | a               | 0      | 0
            as often as both     | a a a a a a     | a a a a a       | 3      | 2
            letters of any kind  | größer É 한국어 ½ | größer É 한국어 ½ | 1      | 1
            case counts          | A b c d         | a b c d         | 1      | 0
            """)
    void countsRunsOfFourWords(String what, String one, String other, int size, int shared) {
        assertEquals(size, new Shingles(one).size());
        assertEquals(shared, new Shingles(one).shared(new Shingles(other)));
    }
}
