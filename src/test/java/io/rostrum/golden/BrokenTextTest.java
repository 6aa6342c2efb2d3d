package io.rostrum.golden;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.stance.ToneFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as excerpts and paywalls leave them, cut anywhere: whatever is found in them, no finder stumbles. */
class BrokenTextTest {

    private static final int VARIANTS = Integer.getInteger("fuzz.variants", 60);
    private static final int FEWEST_TEXTS = 5000;

    private static final List<String> PIECES = List.of(
            ",",
            ".",
            ":",
            "\"",
            "“",
            "”",
            "(",
            ")",
            "—",
            "?",
            "'s",
            "and",
            "to",
            "that",
            "who",
            "by",
            "of",
            "said",
            "he",
            "not",
            "Angela Merkel",
            "the president",
            "Angela Merkel,");

    private static final Registry REGISTRY = Registry.builtIn();
    private static final StanceLexicon LEXICON = StanceLexicon.builtIn();
    private static final MentionFinder MENTIONS = new MentionFinder(REGISTRY);
    private static final QuotationFinder QUOTATIONS = new QuotationFinder();
    private static final StanceFinder STANCES = new StanceFinder(LEXICON, REGISTRY);
    private static final ToneFinder TONES = new ToneFinder(LEXICON, Depth.FAST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was a long day, said Adyna Moss,",
                "\"It's theft. It's flat-out theft,\" Boris Johnson, the chief",
                "Angela Merkel leads by some 20 points. But Merkel, the oldest candidate",
                "of Tarvia,'' he said,",
                "of Tarvia,'' she said, and then",
                "She dismissed critique of her speech, saying Monday that it was her campaign’s “Despite what,",
                ",",
                "“",
                "said"
            })
    void endsAnywhere(String text) {
        assertDoesNotThrow(() -> find(text), text);
    }

    @Test
    void isCutAndJoinedAnywhere() throws IOException {
        Random random = new Random(2031);
        int texts = 0;
        for (Path file : GoldenArticle.files()) {
            if (Files.exists(file)) {
                for (String paragraph : GoldenArticle.read(file).body().split("\n+")) {
                    texts += broken(paragraph, random);
                }
            }
        }
        assertTrue(texts >= FEWEST_TEXTS, texts + " texts");
    }

    private static int broken(String paragraph, Random random) {
        for (int i = 0; i < VARIANTS; i++) {
            String text = broken(List.of(paragraph.split(" ")), random);
            assertDoesNotThrow(() -> find(text), text);
        }
        return VARIANTS;
    }

    /** Some of the words, one of them left out or another put in, and an end. */
    private static String broken(List<String> words, Random random) {
        int from = random.nextInt(3) == 0 ? random.nextInt(words.size()) : 0;
        int to = from + 1 + random.nextInt(words.size() - from);
        List<String> some = new ArrayList<>(words.subList(from, to));
        if (random.nextBoolean()) {
            some.remove(random.nextInt(some.size()));
        }
        if (random.nextBoolean()) {
            some.add(random.nextInt(some.size() + 1), piece(random));
        }
        String text = String.join(" ", some);
        return random.nextBoolean() ? text + (random.nextBoolean() ? " " : "") + piece(random) : text;
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private static void find(String text) {
        Reading reading = Reading.of(text);
        List<Mention> mentions = MENTIONS.find(reading, LocalDate.of(2016, 5, 4));
        List<Quotation> quotations = QUOTATIONS.find(reading, mentions);
        STANCES.find(reading, mentions, quotations);
        STANCES.issues(reading, mentions);
        TONES.find(reading, mentions, quotations);
    }
}
