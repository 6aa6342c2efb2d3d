package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.Reading;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts how often words are looked at, which no busy machine changes. */
class LinkingScalesTest {

    private static final String SENTENCE = "Ilse Varga said the Norlandic president, who met Rita Moll in Suthen, was"
            + " late; he told her he would see the prime minister and Varga's lawyer Paul Ott. ";

    @Test
    void manyAliasesCostHardlyMoreThanFew() {
        long few = steps(500, SENTENCE.repeat(50));
        long many = steps(50_000, SENTENCE.repeat(50));
        assertTrue(many <= 1.05 * few, few + " steps with 500 aliases, " + many + " with 50,000");
    }

    @Test
    void stepsGrowWithTheLengthOfTheText() {
        long once = steps(10, SENTENCE.repeat(100));
        long fourTimes = steps(10, SENTENCE.repeat(400));
        assertTrue(fourTimes <= 4.5 * once, once + " steps, then " + fourTimes);
    }

    @Test
    void oneEndlessSentenceCostsNoMoreThanItsLength() {
        String clause = SENTENCE.replace(". ", ", and ");
        long once = steps(10, clause.repeat(100));
        long fourTimes = steps(10, clause.repeat(400));
        assertTrue(fourTimes <= 6 * once, once + " steps, then " + fourTimes);
    }

    private static long steps(int aliases, String body) {
        RegistryIndex index = new RegistryIndex(registry(aliases));
        Counting tokens = new Counting(index.vocabulary, Reading.of(body));
        new ArticleReading(index, tokens, LocalDate.of(2015, 6, 1)).found().mentions();
        return tokens.steps;
    }

    private static Registry registry(int aliases) {
        StringBuilder names = new StringBuilder("Ilse M. Varga");
        for (int alias = 0; alias < aliases; alias++) {
            names.append("|Ilse ").append(Integer.toString(alias, 36)).append("x Varga");
        }
        Map<String, String> files = Norland.files();
        files.put("people.tsv", files.get("people.tsv").replace("Ilse M. Varga|I. Varga", names));
        return Registry.read(files);
    }

    private static final class Counting extends Tokens {
        private long steps;

        Counting(Vocabulary vocabulary, Reading text) {
            super(vocabulary, text);
        }

        @Override
        public int word(int token) {
            steps++;
            return super.word(token);
        }

        @Override
        public boolean is(int token, WordClass wordClass) {
            steps++;
            return super.is(token, wordClass);
        }
    }
}
