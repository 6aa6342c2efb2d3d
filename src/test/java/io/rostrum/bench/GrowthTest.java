package io.rostrum.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

    @ParameterizedTest
    @CsvSource({"10, 100, 1000, 1", "10, 10, 10, 0", "10, 1000, 100000, 2", "20, 40, 120, 0.389076"})
    void exponent(double ten, double hundred, double thousand, double expected) {
        Growth growth =
                new Growth(List.of(night(10_000, ten), night(100_000, hundred), night(1_000_000, thousand)), List.of());

        assertEquals(expected, growth.exponent(), 1e-6);
    }

    @Test
    void table() {
        Growth growth = new Growth(
                List.of(night(1_000, 10), night(10_000, 50)),
                List.of(new Measured("all on one day", 1_000, List.of(12.5))));

        assertEquals(
                """
                night                           articles   seconds  articles/s   of even
                even                                1000      10.0         100      1.00
                even                               10000      50.0         200      2.00
                all on one day                      1000      12.5          80      0.80
                seconds grow as articles ^ 0.70
                """,
                growth.table());
    }

    private static Measured night(long articles, double seconds) {
        return new Measured("even", articles, List.of(seconds));
    }
}
