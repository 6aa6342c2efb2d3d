package io.rostrum.english;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands inside outermost quotation marks: straight and curly, double and single, doubled apostrophes,
 * guillemets and low marks. Apostrophes, feet and inches are told from marks by what stands around them. Typography
 * only: whether somebody is quoted is decided elsewhere.
 */
public final class QuoteRegions {

    /** How far a single mark may be from the one that closes it, in UTF-16 units. */
    private static final int SINGLE_REACH = 4000;

    /** Longest line between two paragraphs of one quotation that counts as a subheading. */
    private static final int SUBHEADING = 60;

    private final String body;
    private final List<Region> regions = new ArrayList<>();
    private int noSingleCloserBefore;

    /**
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
    }

    private QuoteRegions(String body) {
        this.body = body;
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
        return reader.withoutSubheadings();
    }

    /** Subheadings in marks stand between the paragraphs of a quotation that runs on, and are not part of it. */
    private List<Region> withoutSubheadings() {
        List<Region> kept = new ArrayList<>();
        for (Region region : regions) {
            boolean runsOn = !kept.isEmpty() && kept.get(kept.size() - 1).runsOn();
            if (!runsOn || !isSubheading(region)) {
                kept.add(region);
            }
        }
        return kept;
    }

    /** Whether the region is a short line of its own, no sentence, with another paragraph of the quotation after it. */
    private boolean isSubheading(Region region) {
        boolean beginsLine = region.open() == 0 || body.charAt(region.open() - 1) == '\n';
        boolean endsLine = region.close() == body.length() || body.charAt(region.close()) == '\n';
        int next = nextLine(region.close());
        return beginsLine
                && endsLine
                && region.close() - region.open() <= SUBHEADING
                && ".,!?…".indexOf(body.charAt(region.end() - 1)) < 0
                && next < body.length()
                && openerWidth(next, next, body.length()) > 0
                && !isSingle(body.charAt(next));
    }

    private void readParagraph(int from, int to) {
        int at = from;
        while (at < to) {
            int width = openerWidth(at, from, to);
            at = width == 0 ? at + 1 : readRegion(at, width, from, to);
        }
    }

    /** Reads the region that a mark opens; gives where to read on. */
    private int readRegion(int open, int width, int from, int to) {
        char mark = body.charAt(open);
        int close = width == 1 && isSingle(mark) ? singleCloser(open, to) : doubleCloser(open + width, from, to, mark);
        if (close >= 0) {
            add(open, open + width, close, close + closerWidth(close, to));
            return Math.max(open + width, close + closerWidth(close, to));
        }
        if (isSingle(mark) && width == 1) {
            return open + 1;
        }
        int end = to;
        while (end > open + width && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        boolean first = body.substring(from, open).isBlank();
        if (first || end - open > 20) {
            add(open, open + width, end, end);
        }
        return to;
    }

    private void add(int open, int begin, int end, int close) {
        if (end > begin) {
            regions.add(new Region(open, begin, end, close, close == end && opensAnew(close)));
        }
    }

    /** Whether the next paragraph, a subheading left out, begins with an opening double mark. */
    private boolean opensAnew(int at) {
        int begin = nextLine(at);
        if (begin < body.length() && openerWidth(begin, begin, body.length()) > 0 && !isSingle(body.charAt(begin))) {
            return true;
        }
        int end = body.indexOf('\n', begin);
        if (end < 0 || end - begin > SUBHEADING || ".,".indexOf(body.charAt(end - 1)) >= 0) {
            return false;
        }
        int after = nextLine(end);
        return after < body.length() && openerWidth(after, after, body.length()) > 0 && !isSingle(body.charAt(after));
    }

    private int nextLine(int at) {
        int begin = at;
        while (begin < body.length() && Character.isWhitespace(body.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** Units of the opening mark at the offset; 0 when none opens there. */
    private int openerWidth(int at, int from, int to) {
        char mark = body.charAt(at);
        if ("\"“”„«»'‘’`".indexOf(mark) < 0 || at + 1 >= to) {
            return 0;
        }
        if (mark == '“' || mark == '„' || mark == '«') {
            return 1;
        }
        boolean doubled = (mark == '\'' || mark == '`' || mark == '‘' || mark == '’') && body.charAt(at + 1) == mark;
        int inside = at + (doubled ? 2 : 1);
        if (inside >= to || Character.isWhitespace(body.charAt(inside)) || !canOpenAfter(at, from)) {
            return 0;
        }
        if (doubled) {
            return 2;
        }
        if (mark == '»' || mark == '`') {
            return 0;
        }
        return isSingle(mark) && !opensSingle(at, mark) ? 0 : 1;
    }

    private boolean canOpenAfter(int at, int from) {
        if (at == from) {
            return true;
        }
        char before = body.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && ".!?…%".indexOf(before) < 0;
    }

    /** A single mark opens before a word that is no elision ('em, '90s). */
    private boolean opensSingle(int at, char mark) {
        char next = body.charAt(at + 1);
        if (mark == '’' || !Character.isLetter(next) && next != '[' && next != '…') {
            return false;
        }
        for (String elision : List.of("em ", "til ", "tis ", "twas ", "cause ", "n' ", "n ", "bout ")) {
            if (body.startsWith(elision, at + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingle(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’' || mark == '`';
    }

    /** Offset of the mark that closes a double one; -1 when none does in the paragraph. */
    private int doubleCloser(int begin, int from, int to, char opener) {
        for (int at = begin; at < to; at++) {
            char mark = body.charAt(at);
            if (opener == '«' ? mark == '»' : closesDouble(at, from, to, opener)) {
                return at;
            }
        }
        return -1;
    }

    private boolean closesDouble(int at, int from, int to, char opener) {
        char mark = body.charAt(at);
        if (mark == '”' || opener == '„' && mark == '“') {
            return true;
        }
        if (mark == '“') { // typed for a closing mark: "51 percent.“
            boolean gapAfter = at + 1 >= to || Character.isWhitespace(body.charAt(at + 1));
            return gapAfter && !Character.isWhitespace(body.charAt(at - 1));
        }
        if (mark == '"') {
            boolean looksOpening =
                    at > from && body.charAt(at - 1) == ' ' && at + 1 < to && Character.isLetter(body.charAt(at + 1));
            return !looksOpening;
        }
        boolean doubled = (mark == '\'' || mark == '’') && at + 1 < to && body.charAt(at + 1) == mark;
        return doubled && isSingle(opener);
    }

    private int closerWidth(int at, int to) {
        char mark = body.charAt(at);
        return isSingle(mark) && at + 1 < to && body.charAt(at + 1) == mark ? 2 : 1;
    }

    /** Offset of the apostrophe that closes a single mark: after a stop if there is one, else after a word. */
    private int singleCloser(int open, int to) {
        int limit = Math.min(to, open + SINGLE_REACH);
        int found = -1;
        for (int at = Math.max(open + 2, noSingleCloserBefore); at < limit; at++) {
            char mark = body.charAt(at);
            if (mark != '\'' && mark != '’') {
                if (found >= 0 && openerWidth(at, open, to) > 0) {
                    return found;
                }
                continue;
            }
            boolean ends = at + 1 >= to || !Character.isLetterOrDigit(body.charAt(at + 1));
            char before = body.charAt(at - 1);
            if (ends && ",.?!…".indexOf(before) >= 0) {
                return at;
            }
            if (ends && !Character.isWhitespace(before) && (found < 0 || body.charAt(found - 1) == 's')) {
                found = at;
            } else if (found >= 0 && openerWidth(at, open, to) > 0) {
                return found;
            }
        }
        if (found < 0) {
            noSingleCloserBefore = limit;
        }
        return found;
    }
}
