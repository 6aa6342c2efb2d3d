package io.rostrum.english;

import static io.rostrum.english.OpeningMarks.isSingle;

import io.rostrum.text.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands inside outermost quotation marks: straight and curly, double and single, doubled apostrophes, guillemets,
 * low marks, corner brackets, full-width marks and primes. Apostrophes, feet and inches are told from marks by what
 * stands around them. Typography only: whether somebody is quoted is decided elsewhere.
 */
public final class QuoteRegions {

    /** What an unclosed mark inside a paragraph must have after it to open anything, in UTF-16 units. */
    private static final int LEAST_UNCLOSED = 20;

    private final String body;
    private final OpeningMarks openers;
    private final ClosingMarks closers;
    private final List<Region> regions = new ArrayList<>();

    /**
     * Blanks next to the marks are left outside.
     *
     * @param open   offset of the opening mark
     * @param begin  first character inside
     * @param end    one past the last character inside
     * @param close  one past the closing mark; {@code end} when there is none
     * @param runsOn whether the next region continues this one: no closing mark, and the next paragraph opens anew
     */
    public record Region(int open, int begin, int end, int close, boolean runsOn) {

        public boolean isClosed() {
            return close > end;
        }

        Region runningOn() {
            return new Region(open, begin, end, close, true);
        }
    }

    private QuoteRegions(String body) {
        this.body = body;
        this.openers = new OpeningMarks(body);
        this.closers = new ClosingMarks(body, openers);
    }

    /** In text order, not overlapping, never across paragraphs. */
    public static List<Region> of(String body) {
        QuoteRegions reader = new QuoteRegions(body);
        int from = 0;
        while (from < body.length()) {
            int to = body.indexOf('\n', from);
            to = to < 0 ? body.length() : to;
            reader.readParagraph(from, to);
            from = to + 1;
        }
        return new RunOn(body).join(reader.regions);
    }

    private void readParagraph(int from, int to) {
        int at = from;
        while (at < to) {
            int width = openers.width(at, from, to);
            at = width == 0 ? at + 1 : readRegion(at, width, from, to);
        }
    }

    /** Reads the region that a mark opens; gives where to read on. */
    private int readRegion(int open, int width, int from, int to) {
        char mark = body.charAt(open);
        boolean single = width == 1 && isSingle(mark);
        int begin = open + width;
        int end = single ? closers.ofSingle(open, to) : closers.ofDouble(mark, begin, from, to);
        if (end >= 0) {
            int close = end + closers.width(end, to);
            add(open, begin, end, close);
            return Math.max(begin, close);
        }
        if (single) {
            return begin;
        }
        end = lastBefore(to, begin);
        if (end - open > LEAST_UNCLOSED || body.substring(from, open).isBlank()) {
            add(open, begin, end, end);
        }
        return to;
    }

    private void add(int open, int begin, int end, int close) {
        int first = begin;
        while (first < end && Letters.isBlank(body.charAt(first))) {
            first++;
        }
        if (first < end) {
            regions.add(new Region(open, first, lastBefore(end, first), close, false));
        }
    }

    /** One past the last character before the end that is not blank; {@code from} when all are. */
    private int lastBefore(int end, int from) {
        int last = end;
        while (last > from && Letters.isBlank(body.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
