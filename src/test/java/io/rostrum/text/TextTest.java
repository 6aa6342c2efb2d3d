package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows                   | text                          | tokens
            marks stand alone                 | "We will," said Varga.        | " We will , " said Varga .
            possessives are split             | Varga's ally, Orda’s friend   | Varga 's ally , Orda ’s friend
            other apostrophes are inside      | can't won’t O'Neil            | can't won’t O'Neil
            plural possessive                 | the leaders' talks            | the leaders ' talks
            hyphens are inside                | al-Assad US-backed            | al-Assad US-backed
            dots of abbreviations are inside  | the U.S. and J. Orda          | the U.S. and J. Orda
            numbers keep their separators     | 1,200 and 3.5, then 7.        | 1,200 and 3.5 , then 7 .
            dashes between words stand alone  | talks — he said – ended       | talks — he said – ended
            accents and joined accents        | Erdoğan Sa\u0301nchez         | Erdoğan Sa\u0301nchez
            zero-width and no-break spaces    | a\u200bb c\u00a0d             | a b c d
            """)
    void cutsTokens(String what, String text, String tokens) {
        Text cut = Text.of(unescape(text));
        assertEquals(
                unescape(tokens),
                IntStream.range(0, cut.tokens()).mapToObj(cut::token).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows                       | text                                        | sentences
            a full stop and a capital             | He left. She stayed.                        | He left. / She stayed.
            titles do not end sentences           | Mr. Orda met Gen. Varga. They spoke.        | Mr. Orda met Gen. Varga. / They spoke.
            initials do not end sentences         | J. R. Orda spoke. He left.                  | J. R. Orda spoke. / He left.
            U.S. before a name goes on            | The U.S. President left.                    | The U.S. President left.
            U.S. before an ordinary word may end  | He left the U.S. The talks failed.          | He left the U.S. / The talks failed.
            closing marks belong to the sentence  | "It is over." He left.                      | "It is over." / He left.
            a quotation goes on in lower case     | "Is it over?" he asked.                     | "Is it over?" he asked.
            paragraphs end sentences              | A headline\\nThe text                       | A headline / The text
            numbers may start sentences           | They met. 12 came.                          | They met. / 12 came.
            a decimal is no end                   | It rose 3.5 percent. Then fell.             | It rose 3.5 percent. / Then fell.
            """)
    void cutsSentences(String what, String text, String sentences) {
        Text cut = Text.of(unescape(text));
        assertEquals(
                sentences,
                IntStream.range(0, cut.sentences())
                        .mapToObj(sentence -> cut.span(cut.sentenceStart(sentence), cut.sentenceEnd(sentence))
                                .in(cut.body()))
                        .collect(Collectors.joining(" / ")));
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n").translateEscapes();
    }

    @Test
    void offsetsAreUtf16AndSurviveAnEmoji() {
        Text text = Text.of("😀 We do it");
        assertEquals(new Span(3, 5), text.span(1, 2));
        assertEquals(1, text.tokenAt(3));
        assertEquals(1, text.tokenAt(2));
    }

    @Test
    void anEmptyBodyHasNothing() {
        Text text = Text.of(" \n ");
        assertEquals("0 0 0", text.tokens() + " " + text.sentences() + " " + text.paragraphs());
    }

    @Test
    void everyTokenOfRandomTextStandsInOneSentenceAndOneParagraph() {
        Random random = new Random(7);
        String marks = "ab C.D’'\"“”\n\r -1,2…!?\u200b\ud83d\ude00\u0301(U.S.)";
        for (int round = 0; round < 2_000; round++) {
            String body = random.ints(random.nextInt(60), 0, marks.length())
                    .mapToObj(i -> String.valueOf(marks.charAt(i)))
                    .collect(Collectors.joining());
            Text text = Text.of(body);
            for (int token = 0; token < text.tokens(); token++) {
                int sentence = text.sentenceOf(token);
                int paragraph = text.paragraphOf(token);
                assertTrue(text.sentenceStart(sentence) <= token && token < text.sentenceEnd(sentence), body);
                assertTrue(text.paragraphStart(paragraph) <= token && token < text.paragraphEnd(paragraph), body);
                assertTrue(token == 0 || text.end(token - 1) <= text.begin(token), body);
                assertEquals(token, text.tokenAt(text.begin(token)), body);
            }
        }
    }

    /** Words are looked up by these, without strings: each must say what the string would. */
    @Test
    void spellingsAreThoseOfTheTokens() {
        Random random = new Random(23);
        String letters = "abzAZ09-'’éİß. \n";
        for (int round = 0; round < 2_000; round++) {
            String body = IntStream.range(0, 30)
                    .mapToObj(i -> "" + letters.charAt(random.nextInt(letters.length())))
                    .collect(Collectors.joining());
            Text text = Text.of(body);
            for (int token = 0; token < text.tokens(); token++) {
                String lower = text.token(token).toLowerCase(Locale.ROOT);
                assertEquals(lower.replace('’', '\''), text.lower(token), body);
                boolean plain = text.token(token).chars().allMatch(letter -> letter < 128);
                assertEquals(plain, text.isPlain(token), body);
                if (plain) {
                    assertEquals(lower.hashCode(), text.hash(token), body);
                    assertTrue(
                            text.is(token, lower)
                                    && !text.is(token, lower + "x")
                                    && !text.is(token, "x" + lower.substring(1)),
                            body);
                }
            }
        }
    }
}
