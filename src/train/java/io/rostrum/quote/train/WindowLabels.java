package io.rostrum.quote.train;

import io.rostrum.encoder.WordPiece;
import io.rostrum.english.English;
import io.rostrum.english.Reading;
import io.rostrum.quote.Content;
import io.rostrum.quote.Side;
import io.rostrum.quote.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the encoder should say of a window.
 *
 * @param side     by piece: the {@link Side} of the content when it begins the head of a cue, {@code NONE} when it begins another
 *                 word outside quotation marks, -1 when it is not asked for
 * @param inside   by piece: bits for inside a content (1), a source (2), a cue (4); -1 when it is not asked for
 * @param pointers from heads of cues to where their contents begin and end, and to their sources
 */
public record WindowLabels(Window window, byte[] side, byte[] inside, List<Pointer> pointers) {

    /** What a pointer points to, in the order of the encoder's queries. */
    public enum Aim {
        BEGIN_AFTER,
        BEGIN_BEFORE,
        END_AFTER,
        END_BEFORE,
        SOURCE
    }

    /**
     * @param cue     piece of the cue's head
     * @param allowed pieces that can be pointed to; 0 stands for "nobody is printed"
     * @param right   those of them that are right
     */
    public record Pointer(Aim aim, int cue, int[] allowed, int[] right) {

        public Pointer {
            if (!Arrays.stream(right).allMatch(piece -> Arrays.stream(allowed).anyMatch(other -> other == piece))) {
                throw new IllegalArgumentException(aim + " of " + cue + " is not among what can be pointed to");
            }
        }
    }

    public static List<WindowLabels> of(GoldArticle article, WordPiece cutter) {
        Reading reading = English.builtIn().read(article.body());
        List<GoldFrames.Frame> frames = GoldFrames.of(article, reading);
        List<WindowLabels> labels = new ArrayList<>();
        for (Window window : Window.of(reading, cutter)) {
            labels.add(of(window, reading, article, frames));
        }
        return labels;
    }

    /** Whether a quotation, a source or a cue is in it. */
    public boolean tellsSpeech() {
        for (byte bits : inside) {
            if (bits > 0) {
                return true;
            }
        }
        return false;
    }

    private static WindowLabels of(Window window, Reading reading, GoldArticle article, List<GoldFrames.Frame> frames) {
        int pieces = window.pieces().size();
        byte[] side = new byte[pieces];
        byte[] inside = new byte[pieces];
        Arrays.fill(side, (byte) -1);
        Arrays.fill(inside, (byte) -1);
        for (int token = window.from(); token < window.to(); token++) {
            int piece = window.piece(token);
            if (piece >= 0) {
                inside[piece] = 0;
                side[piece] = (byte) (reading.regionOf[token] < 0 ? 0 : -1);
            }
        }
        for (GoldArticle.Marked marked : article.quotations()) {
            mark(window, GoldFrames.tokens(reading.text, marked.content()), 1, inside);
            mark(window, GoldFrames.tokens(reading.text, marked.source()), 2, inside);
            mark(window, GoldFrames.tokens(reading.text, marked.cue()), 4, inside);
        }
        List<Pointer> pointers = new ArrayList<>();
        for (GoldFrames.Frame frame : frames) {
            int head = window.piece(frame.head());
            if (head >= 0) {
                side[head] = (byte) frame.side().ordinal();
                point(window, reading, frame, pointers);
            }
        }
        return new WindowLabels(window, side, inside, pointers);
    }

    private static void mark(Window window, java.util.BitSet tokens, int bit, byte[] inside) {
        for (int token = tokens.nextSetBit(window.from()); token >= 0 && token < window.to(); token = tokens.nextSetBit(token + 1)) {
            int piece = window.piece(token);
            if (piece >= 0) {
                inside[piece] |= (byte) bit;
            }
        }
    }

    private static void point(Window window, Reading reading, GoldFrames.Frame frame, List<Pointer> pointers) {
        Content content = SourceLesson.content(reading, frame);
        int cue = frame.head();
        int unit = reading.unitOf[cue];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int[] bounds = content.bounds();
        int firstAfter = -1, lastAfter = -1, firstBefore = -1, lastBefore = -1;
        for (int part = 0; part + 1 < bounds.length; part += 2) {
            if (bounds[part] > cue) {
                firstAfter = firstAfter < 0 ? bounds[part] : firstAfter;
                lastAfter = bounds[part + 1] - 1;
            } else {
                firstBefore = firstBefore < 0 ? bounds[part] : firstBefore;
                lastBefore = bounds[part + 1] - 1;
            }
        }
        int head = window.piece(cue);
        int[] after = pieces(window, cue + 1, to, -1);
        int[] before = pieces(window, from, cue, -1);
        add(pointers, Aim.BEGIN_AFTER, head, after, window.piece(firstAfter));
        add(pointers, Aim.END_AFTER, head, after, window.piece(lastAfter));
        add(pointers, Aim.BEGIN_BEFORE, head, before, window.piece(firstBefore));
        add(pointers, Aim.END_BEFORE, head, before, window.piece(lastBefore));
        int[] all = pieces(window, from, to, 0);
        int[] sources = frame.source().isEmpty()
                ? new int[] {0}
                : frame.source().stream().filter(token -> token >= from && token < to).map(window::piece).filter(piece -> piece > 0).toArray();
        if (sources.length > 0) {
            pointers.add(new Pointer(Aim.SOURCE, head, all, sources));
        }
    }

    private static void add(List<Pointer> pointers, Aim aim, int head, int[] allowed, int right) {
        if (right >= 0) {
            pointers.add(new Pointer(aim, head, allowed, new int[] {right}));
        }
    }

    private static int[] pieces(Window window, int from, int to, int also) {
        int[] pieces = new int[to - from + 1];
        int size = 0;
        if (also >= 0) {
            pieces[size++] = also;
        }
        for (int token = from; token < to; token++) {
            int piece = window.piece(token);
            if (piece >= 0) {
                pieces[size++] = piece;
            }
        }
        return Arrays.copyOf(pieces, size);
    }
}
