package io.rostrum.quote;

import io.rostrum.encoder.WordPiece;
import io.rostrum.encoder.WordPieces;
import io.rostrum.english.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the encoder reads at once: whole units of one paragraph, as many as fit.
 *
 * @param from  first token
 * @param to    one past the last token
 * @param first by token from {@code from} on: its first piece; -1 for what did not fit any more
 */
public record Window(int from, int to, WordPieces pieces, int[] first) {

    private static final int MOST = 128; // pieces of a window of several units
    private static final int MOST_ALONE = 256; // pieces of a window of one unit

    /** Every unit is in one window. */
    public static List<Window> of(Reading reading, WordPiece cutter) {
        List<Window> windows = new ArrayList<>();
        Window open = null;
        for (int unit = 0; unit < reading.units(); unit++) {
            int from = reading.unitStart[unit];
            int to = reading.unitStart[unit + 1];
            Window alone = read(reading, cutter, from, to);
            boolean joins = open != null
                    && reading.text.paragraphOf(open.from) == reading.text.paragraphOf(from)
                    && open.pieces.size() + alone.pieces.size() - 2 <= MOST;
            if (open != null && !joins) {
                windows.add(open);
            }
            open = joins ? read(reading, cutter, open.from, to) : alone;
        }
        if (open != null) {
            windows.add(open);
        }
        return windows;
    }

    private static Window read(Reading reading, WordPiece cutter, int from, int to) {
        WordPieces pieces = new WordPieces();
        int[] first = new int[to - from];
        Arrays.fill(first, -1);
        pieces.add(WordPiece.BEGIN, 0, 0);
        for (int token = from; token < to && pieces.size() < MOST_ALONE - 1; token++) {
            int before = pieces.size();
            cutter.add(reading.text.body(), reading.text.begin(token), reading.text.end(token), pieces);
            first[token - from] = pieces.size() > before ? before : -1;
        }
        pieces.cutTo(MOST_ALONE - 1);
        pieces.add(WordPiece.END, 0, 0);
        return new Window(from, to, pieces, first);
    }

    /** The token's first piece; -1 when the window has none. */
    public int piece(int token) {
        int piece = token < from || token >= to ? -1 : first[token - from];
        return piece < pieces.size() - 1 ? piece : -1;
    }
}
