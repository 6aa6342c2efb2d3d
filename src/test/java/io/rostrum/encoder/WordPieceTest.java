package io.rostrum.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static final WordPiece SMALL = new WordPiece(
            List.of("[PAD]", "tre", "##aty", "##a", "t", "##re", ".", "'", "s", "sao", "paulo", "東", "京", "“"));

    /** What is printed, its pieces, and the words they come from. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Treaty.        | tre ##aty .       | Tre aty .",
                "TREA           | tre ##a           | TRE A",
                "t's            | t ' s             | t ' s",
                "São  Paulo     | sao paulo         | São Paulo",
                "東京           | 東 京             | 東 京",
                "“t.            | “ t .             | “ t .",
                "s-s            | s ? s             | s - s",
            })
    void cuts(String text, String pieces, String words) {
        WordPieces cut = cut(SMALL, text);
        assertEquals(words, words(cut, text));
        assertEquals(pieces, names(cut));
    }

    /** A word of which one part is no piece is wholly unknown. */
    @Test
    void unknownWholly() {
        WordPieces cut = cut(SMALL, "treatyx");
        assertEquals("?", names(cut));
        assertEquals("treatyx", words(cut, "treatyx"));
    }

    /** As the model's own tokenizer cuts them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The premier opposes the treaty. | 1996 4239 29158 1996 5036 1012",
                "a cat slept                     | 1037 4937 7771",
            })
    void cutsAsTheModelWasTaught(String text, String numbers) {
        WordPieces cut = cut(WordPiece.builtIn(), text);
        assertEquals(
                numbers,
                IntStream.range(0, cut.size())
                        .mapToObj(piece -> "" + cut.number(piece))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void longWordsAreUnknown() {
        assertEquals("?", names(cut(SMALL, "t".repeat(101))));
    }

    @Test
    void refusesAPieceThatStandsTwice() {
        assertThrows(IllegalArgumentException.class, () -> new WordPiece(List.of("a", "a")));
    }

    private static WordPieces cut(WordPiece cutter, String text) {
        WordPieces pieces = new WordPieces();
        cutter.add(text, 0, text.length(), pieces);
        return pieces;
    }

    private static String words(WordPieces pieces, String text) {
        List<String> words = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            words.add(text.substring(pieces.begin(piece), pieces.end(piece)));
        }
        return String.join(" ", words);
    }

    private static String names(WordPieces pieces) {
        List<String> vocabulary =
                List.of("[PAD]", "tre", "##aty", "##a", "t", "##re", ".", "'", "s", "sao", "paulo", "東", "京", "“");
        return IntStream.range(0, pieces.size())
                .mapToObj(
                        piece -> pieces.number(piece) == WordPiece.UNKNOWN ? "?" : vocabulary.get(pieces.number(piece)))
                .collect(Collectors.joining(" "));
    }
}
