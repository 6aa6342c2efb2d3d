package io.rostrum.stance;

import io.rostrum.encoder.Pieces;
import io.rostrum.encoder.WordPiece;
import io.rostrum.text.Span;

/**
 * A text as the encoder reads it for what somebody is toward a target: both masked, so that no name tells.
 *
 * @param target piece that stands for the target
 * @param holder piece that stands for the holder; -1 for the author
 */
public record MaskedPieces(Pieces pieces, int target, int holder) {

    private static final int TARGET = 1; // [unused0] of the vocabulary
    private static final int HOLDER = 2; // [unused1]
    private static final int MOST = 96;

    /**
     * @param holder null for the author; apart from the target
     * @throws IllegalArgumentException when the two overlap
     */
    public static MaskedPieces of(String text, Span holder, Span target) {
        if (holder != null && holder.overlaps(target)) {
            throw new IllegalArgumentException("Holder " + holder + " and target " + target + " overlap");
        }
        Pieces all = new Pieces();
        int[] places = {-1, -1};
        Span first = holder == null || target.begin() < holder.begin() ? target : holder;
        Span second = holder == null ? null : first == target ? holder : target;
        int at = add(text, 0, first, first == target, all, places);
        at = second == null ? at : add(text, at, second, second == target, all, places);
        WordPiece.builtIn().add(text, at, text.length(), all);
        return cut(all, places[0], places[1]);
    }

    private static int add(String text, int from, Span span, boolean isTarget, Pieces all, int[] places) {
        WordPiece.builtIn().add(text, from, span.begin(), all);
        places[isTarget ? 0 : 1] = all.size();
        all.add(isTarget ? TARGET : HOLDER, span.begin(), span.end());
        return span.end();
    }

    /** The pieces around both, or around the target where both do not fit. */
    private static MaskedPieces cut(Pieces all, int target, int holder) {
        int room = MOST - 2;
        int first = holder < 0 ? target : Math.min(target, holder);
        int last = Math.max(target, holder);
        boolean both = last - first < room;
        int middle = both ? (first + last) / 2 : target;
        int from = Math.max(0, Math.min(middle - room / 2, all.size() - room));
        int to = Math.min(all.size(), from + room);
        Pieces pieces = new Pieces();
        pieces.add(WordPiece.BEGIN, 0, 0);
        for (int piece = from; piece < to; piece++) {
            pieces.add(all.number(piece), all.begin(piece), all.end(piece));
        }
        pieces.add(WordPiece.END, 0, 0);
        boolean keepsHolder = holder >= from && holder < to;
        return new MaskedPieces(pieces, target - from + 1, keepsHolder ? holder - from + 1 : -1);
    }
}
