package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

    private final WordSet words = new WordSet();

    @Test
    void whatWasPutInIsInside() {
        words.addAll(List.of("condemned", "backs"));
        words.add("élan");

        assertTrue(contains("condemned"));
        assertTrue(contains("Backs"));
        assertTrue(contains("Élan"));
        assertFalse(contains("treaty"));
        assertFalse(contains("élans"));
    }

    @Test
    void aWordOfTheSameHashIsNotInside() {
        words.add("an");

        assertEquals("an".hashCode(), "c0".hashCode());
        assertFalse(contains("c0"));
    }

    private boolean contains(String token) {
        return words.contains(Text.of(token), 0);
    }
}
