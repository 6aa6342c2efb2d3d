package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    /** Words are numbers: {@code 1-9} is nine of them in a row. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what                                     | texts, the longest first          | groups
            the same words                             | 1-9; 1-9                          | 0 0
            a part                                     | 1-30; 12-20                       | 0 0
            eight words of sixteen                     | 1-30; 1-8 41-48                   | 0 0
            eight words of seventeen                   | 1-30; 1-8 41-49                   | 0 1
            seven words                                | 1-30; 1-7                         | 0 1
            two runs, with another word between them   | 1-30; 1-8 99 10-17                | 0 0
            runs of seven                              | 1-30; 1-7 99 9-15                 | 0 1
            two parts of a long one                    | 1-30; 1-9; 20-29                  | 0 0 0
            the other's end does not chain             | 1-30; 21-45; 36-50                | 0 1 1
            a variant of a variant alone               | 1-30; 16-40; 31-42                | 0 0 1
            a set phrase in two speeches               | 1-20 71-79; 31-50 71-79           | 0 1
            the set phrase alone is of the first       | 1-20 71-79; 31-50 71-79; 71-79    | 0 1 0
            more of the second than of the first       | 1-20 71-78; 31-50 71-78; 43-50 71-78 | 0 1 0
            no words                                   | 1-9; ;                            | 0 1 2
            """)
    void groups(String what, String texts, String groups) {
        Variants variants = new Variants();
        assertEquals(
                groups,
                Arrays.stream(texts.split(";", -1))
                        .map(text -> "" + variants.add(words(text)))
                        .collect(Collectors.joining(" ")));
    }

    private static String words(String text) {
        return Arrays.stream(text.strip().split(" "))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> {
                    String[] ends = part.split("-");
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .mapToObj(i -> "w" + i);
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void caseAndMarksDoNotCount() {
        Variants variants = new Variants();
        variants.add("We can't wait: the port of the coast must open now, and today.");
        assertEquals(0, variants.add("“We can’t wait the Port of the coast … must open”"));
    }
}
