package io.rostrum.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class EncoderTest {

    private static final List<String> SENTENCES = List.of(
            "Varga said the bridge would stay.",
            "The harbour was closed.",
            "In Orda's view, which few in the old town shared, the toll had long been a burden on those who fish for a living.",
            "No.");

    @Test
    void theSameWindowsGiveTheSameScoresOnEveryThread() throws Exception {
        List<WordPieces> windows = SENTENCES.stream().map(EncoderTest::pieces).toList();
        List<Float> once = values(windows);
        assertTrue(once.size() > 10_000);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Float>>> calls = new ArrayList<>();
            for (int call = 0; call < 8; call++) {
                calls.add(() -> values(windows));
            }
            for (Future<List<Float>> other : threads.invokeAll(calls)) {
                assertEquals(once, other.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Batches are sorted by length; what is given back is in the order of what was given. */
    @Test
    void orderOfWindowsIsKept() {
        List<WordPieces> windows = SENTENCES.stream().map(EncoderTest::pieces).toList();
        List<Scores> together = Encoder.builtIn().read(windows);
        for (int window = 0; window < windows.size(); window++) {
            Scores alone = Encoder.builtIn().read(List.of(windows.get(window))).get(0);
            for (int side = 0; side < Columns.SIDE.width; side++) {
                int piece = windows.get(window).size() - 2;
                assertEquals(alone.at(piece, side), together.get(window).at(piece, side), 0.7);
            }
        }
    }

    @Test
    void nothingIsReadFromNothing() {
        assertEquals(List.of(), Encoder.builtIn().read(List.of()));
    }

    @Test
    void whatIsNoModelIsRefusedInOneLine() {
        EncoderException refused = assertThrows(EncoderException.class, () -> Encoder.read(new byte[] {1, 2, 3}));
        assertTrue(refused.getMessage().startsWith("annotate.reader = deep cannot run on this machine"));
        assertTrue(refused.getMessage().contains("set annotate.reader = fast"));
    }

    private static List<Float> values(List<WordPieces> windows) {
        List<Float> values = new ArrayList<>();
        List<Scores> scores = Encoder.builtIn().read(windows);
        for (int window = 0; window < windows.size(); window++) {
            for (int piece = 0; piece < windows.get(window).size(); piece++) {
                for (int column = 0; column < Columns.all(); column++) {
                    values.add(scores.get(window).at(piece, column));
                }
            }
        }
        return values;
    }

    private static WordPieces pieces(String sentence) {
        WordPieces pieces = new WordPieces();
        pieces.add(WordPiece.BEGIN, 0, 0);
        WordPiece.builtIn().add(sentence, 0, sentence.length(), pieces);
        pieces.add(WordPiece.END, 0, 0);
        return pieces;
    }
}
