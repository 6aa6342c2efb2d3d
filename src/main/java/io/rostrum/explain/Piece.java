package io.rostrum.explain;

import java.util.Comparator;

/**
 * Something found in an article that a number counts.
 *
 * @param articleId  where it stands
 * @param begin      first character in the body, UTF-16 units
 * @param end        one past the last
 * @param what       what it was taken for, by which rule, how sure
 * @param party      whose it is: a registry id
 * @param isCounted  whether reporting tables count it
 */
record Piece(String articleId, int begin, int end, String what, String party, boolean isCounted)
        implements Comparable<Piece> {

    private static final Comparator<Piece> IN_TEXT_ORDER = Comparator.comparing(Piece::articleId)
            .thenComparingInt(Piece::begin)
            .thenComparingInt(Piece::end)
            .thenComparing(Piece::what);

    @Override
    public int compareTo(Piece other) {
        return IN_TEXT_ORDER.compare(this, other);
    }
}
