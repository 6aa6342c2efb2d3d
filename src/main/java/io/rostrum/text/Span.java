package io.rostrum.text;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A stretch of an article body, half-open: {@code [begin, end)}.
 *
 * @param begin first character, in UTF-16 units of the stored body
 * @param end   one past the last character, same unit; greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

    private static final Comparator<Span> IN_TEXT_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Span must not be empty: begin=" + begin + ", end=" + end);
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words of this span in the body it was cut from. */
    public String in(String body) {
        return body.substring(begin, end);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return IN_TEXT_ORDER.compare(this, other);
    }
}
