package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

    @Test
    void givesTheLongestPhraseWithAllItsValues() {
        Vocabulary vocabulary = new Vocabulary();
        PhraseTrie<Integer> trie = new PhraseTrie<>(vocabulary);
        trie.put("Ilse", 1);
        trie.put("ilse várga", 2);
        trie.put("Ilse Varga", 3);
        Text text = Text.of("ILSE VARGA Ilse");
        assertEquals(List.of(2, 3), trie.longest(text, 0, 3).values());
        assertEquals(2, trie.longest(text, 0, 3).end());
        assertEquals(List.of(1), trie.longest(text, 0, 1).values());
        assertNull(trie.longest(text, 1, 3));
    }

    @Test
    void aPatternHasSpellingsAndGapsOfUpToThreeWords() {
        PhraseTrie<String> trie = new PhraseTrie<>(new Vocabulary());
        List<Collection<String>> pattern =
                new ArrayList<>(List.of(List.of("close", "closes"), List.of("port", "ports")));
        pattern.add(1, null);
        trie.put(pattern, "closing");
        assertEquals(2, end(trie, "close ports now"));
        assertEquals(5, end(trie, "Closes all the northern ports now"));
        assertEquals(0, end(trie, "closes each of the northern ports"));
        assertEquals(0, end(trie, "closes roads, not ports"));
        assertEquals(5, end(trie, "close port and other ports"));
        assertEquals(0, end(trie, "closing ports"));
    }

    @Test
    void wordsThatMayBePassedOverBreakNoPhraseButEndNone() {
        PhraseTrie<String> trie = new PhraseTrie<>(new Vocabulary());
        trie.put("disagree", "alone");
        trie.put("disagree with", "with");
        Text text = Text.of("disagree strongly with");
        assertEquals(3, trie.longest(text, 0, 3, token -> token == 1).end());
        assertEquals(1, trie.longest(text, 0, 2, token -> token == 1).end());
        assertEquals(1, trie.longest(text, 0, 3).end());
        assertNull(trie.longest(text, 1, 3, token -> token == 1));
    }

    private static int end(PhraseTrie<String> trie, String words) {
        Text text = Text.of(words);
        PhraseTrie.Match<String> match = trie.longest(text, 0, text.tokens());
        return match == null ? 0 : match.end();
    }

    @Test
    void equalsTheLongestMatchOfALoopOverAllPhrases() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            PhraseTrie<Integer> trie = new PhraseTrie<>(new Vocabulary());
            List<String> phrases = new ArrayList<>();
            for (int phrase = 0; phrase < 30; phrase++) {
                phrases.add(words(random, 1 + random.nextInt(4)));
                trie.put(phrases.get(phrase), phrase);
            }
            Text text = Text.of(words(random, 40));
            for (int token = 0; token < text.tokens(); token++) {
                PhraseTrie.Match<Integer> match = trie.longest(text, token, text.tokens());
                assertEquals(longest(phrases, text, token), match == null ? token : match.end());
            }
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < count; word++) {
            words.append(word == 0 ? "" : " ").append("abcdé".charAt(random.nextInt(5)));
        }
        return words.toString();
    }

    private static int longest(List<String> phrases, Text text, int token) {
        int longest = token;
        for (String phrase : phrases) {
            int end = token + phrase.split(" ").length;
            if (end > longest
                    && end <= text.tokens()
                    && text.span(token, end).in(text.body()).equals(phrase)) {
                longest = end;
            }
        }
        return longest;
    }
}
