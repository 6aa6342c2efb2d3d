package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private final WordSet words = new WordSet();

    @Test
    void whatWasPutInIsInside() {
        words.addAll(List.of("condemned", "backs", ""));
        words.add("élan");

        assertTrue(words.contains("condemned"));
        assertTrue(words.contains("backs"));
        assertTrue(words.contains(""));
        assertTrue(words.contains("élan"));
        assertFalse(words.contains("treaty"));
    }

    @Test
    void aWordOfTheSameHashIsNotInside() {
        words.add("Aa");

        assertFalse(words.contains("BB"));
    }
}
