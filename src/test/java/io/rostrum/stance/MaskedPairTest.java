package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.WordPiece;
import io.rostrum.encoder.WordPieces;
import io.rostrum.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedPairTest {

    @ParameterizedTest(name = "{0}, {1} → {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                 | holder | target   | places of the holder's and the target's mask | pieces
            Varga blamed Orda.                     | Varga  | Orda     | 1 3 | 6
            Orda was blamed by Varga.              | Varga  | Orda     | 5 1 | 8
            Orda was blamed.                       |        | Orda     | 0 1 | 6
            Varga blamed nobody.                   | Varga  |          | 1 0 | 6
            It was a bad night.                    |        |          | 0 0 | 8
            Varga’s friends blamed the Ordas.      | Varga  | the Orda | 1 6 | 9
            """)
    void aMaskStandsForEach(String text, String holder, String target, String places, int pieces) {
        MaskedPair pair = MaskedPair.of(text, span(text, holder), span(text, target));
        assertEquals(places, pair.holder() + " " + pair.target());
        assertEquals(pieces, pair.pieces().size());
    }

    @Test
    void whoTheyAreCannotMatter() {
        MaskedPair one = of("Although Varga blamed Orda, the port stayed shut.", "Varga", "Orda");
        MaskedPair other =
                of("Although Sven-Erik Brandt blamed the King, the port stayed shut.", "Sven-Erik Brandt", "the King");
        assertEquals(numbers(one.pieces()), numbers(other.pieces()));
    }

    @Test
    void ofALongTextWhatIsNearTheTargetIsRead() {
        String text = "The harbour was full of small boats. ".repeat(40);
        MaskedPair pair = of(text + "Varga blamed Orda. " + text, "Varga", "Orda");
        assertTrue(pair.pieces().size() <= 128);
        assertEquals(WordPiece.HOLDER, pair.pieces().number(pair.holder()));
        assertEquals(WordPiece.TARGET, pair.pieces().number(pair.target()));
        assertEquals(WordPiece.END, pair.pieces().number(pair.pieces().size() - 1));
    }

    @Test
    void aHolderFarFromTheTargetIsNotRead() {
        String text = "Varga spoke. " + "The harbour was full of small boats. ".repeat(40) + "Orda is a liar.";
        MaskedPair pair = of(text, "Varga", "Orda");
        assertEquals(0, pair.holder());
        assertEquals(WordPiece.TARGET, pair.pieces().number(pair.target()));
    }

    private static MaskedPair of(String text, String holder, String target) {
        return MaskedPair.of(text, span(text, holder), span(text, target));
    }

    private static Span span(String text, String words) {
        return words == null ? null : new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static String numbers(WordPieces pieces) {
        StringBuilder numbers = new StringBuilder();
        for (int piece = 0; piece < pieces.size(); piece++) {
            numbers.append(pieces.number(piece)).append(' ');
        }
        return numbers.toString();
    }
}
