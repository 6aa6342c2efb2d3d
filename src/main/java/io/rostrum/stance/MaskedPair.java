package io.rostrum.stance;

import io.rostrum.encoder.WordPiece;
import io.rostrum.encoder.WordPieces;
import io.rostrum.text.Span;

/**
 * A sentence, or a few, as the encoder reads them for one holder and target: a mask for each, so that it cannot matter who
 * they are.
 *
 * @param holder the holder's piece; 0, the first one, for the author and for a holder that is not in what is read
 * @param target the target's piece; 0 when the text does not name it
 */
public record MaskedPair(WordPieces pieces, int holder, int target) {

    private static final int MOST = 128; // pieces
    private static final int AROUND = 300; // UTF-16 units read before the target, and after it

    /**
     * @param holder null for the author, or when the text does not name the holder
     * @param target null when the text does not name it
     */
    public static MaskedPair of(String body, Span holder, Span target) {
        Span middle = target != null ? target : holder;
        int from = middle == null ? 0 : Math.max(0, middle.begin() - AROUND);
        int to = Math.min(body.length(), middle == null ? 2 * AROUND : middle.end() + AROUND);
        Reader reader = new Reader(body, from);
        if (holder != null && (target == null || holder.begin() < target.begin())) {
            reader.mask(WordPiece.HOLDER, holder, to);
        }
        if (target != null) {
            reader.mask(WordPiece.TARGET, target, to);
        }
        if (holder != null && target != null && holder.begin() >= target.begin()) {
            reader.mask(WordPiece.HOLDER, holder, to);
        }
        return reader.read(to);
    }

    static MaskedPair of(Case read) {
        return of(
                read.text.body(),
                span(read, read.holderFrom, read.holderTo),
                span(read, read.targetFrom, read.targetTo));
    }

    private static Span span(Case read, int from, int to) {
        return from < 0 ? null : read.text.span(from, to);
    }

    private static final class Reader {

        private final String body;
        private final WordPieces pieces = new WordPieces();
        private final int[] masks = new int[WordPiece.HOLDER + 1];
        private int at;

        Reader(String body, int from) {
            this.body = body;
            this.at = from;
            pieces.add(WordPiece.BEGIN, 0, 0);
        }

        /** What is outside, or overlaps the other one, gets no mask. */
        void mask(int number, Span name, int to) {
            Span whole = whole(body, name);
            if (whole.begin() >= at && whole.end() <= to && pieces.size() < MOST) {
                WordPiece.builtIn().add(body, at, whole.begin(), pieces);
                masks[number] = pieces.size();
                pieces.add(number, whole.begin(), whole.end());
                at = whole.end();
            }
        }

        MaskedPair read(int to) {
            WordPiece.builtIn().add(body, Math.min(at, to), to, pieces);
            pieces.cutTo(MOST - 1);
            pieces.add(WordPiece.END, 0, 0);
            return new MaskedPair(pieces, known(WordPiece.HOLDER), known(WordPiece.TARGET));
        }

        private int known(int number) {
            return masks[number] < MOST - 1 ? masks[number] : 0;
        }
    }

    /** Up to the end of the word that it ends in. */
    private static Span whole(String body, Span name) {
        int end = name.end();
        while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
            end++;
        }
        return new Span(name.begin(), end);
    }
}
