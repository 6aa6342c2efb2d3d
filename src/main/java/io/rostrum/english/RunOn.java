package io.rostrum.english;

import io.rostrum.english.QuoteRegions.Region;
import java.util.ArrayList;
import java.util.List;

/** Quotations that run on over paragraphs: none is closed but the last, and subheadings may stand between. */
final class RunOn {

    /** Longest line between two paragraphs of one quotation that counts as a subheading, in UTF-16 units. */
    private static final int SUBHEADING = 60;

    private final String body;

    RunOn(String body) {
        this.body = body;
    }

    /** The regions with those told that run on; subheadings in marks between them are left out. */
    List<Region> join(List<Region> regions) {
        List<Region> joined = new ArrayList<>(regions.size());
        for (int each = 0; each < regions.size(); each++) {
            Region region = regions.get(each);
            if (region.isClosed() || each + 1 == regions.size()) {
                joined.add(region);
                continue;
            }
            int line = nextLine(region.close());
            boolean subheading = each + 2 < regions.size()
                    && isSubheading(regions.get(each + 1), line)
                    && opensLine(
                            regions.get(each + 2),
                            nextLine(regions.get(each + 1).close()));
            each += subheading ? 1 : 0;
            Region next = regions.get(each + 1);
            boolean runsOn = subheading || opensLine(next, line) || opensLine(next, afterSubheading(line));
            joined.add(runsOn ? region.runningOn() : region);
        }
        return joined;
    }

    /** Single marks open a paragraph anew too, but seldom of the same quotation. */
    private boolean opensLine(Region region, int line) {
        boolean single = region.begin() == line + 1 && OpeningMarks.isSingle(body.charAt(line));
        return region.open() == line && !single;
    }

    /** Whether the region is all of a short line and no sentence. */
    private boolean isSubheading(Region region, int line) {
        boolean endsLine = region.close() == body.length() || body.charAt(region.close()) == '\n';
        return region.open() == line
                && endsLine
                && region.close() - line <= SUBHEADING
                && ".,!?…".indexOf(body.charAt(region.end() - 1)) < 0;
    }

    /** Where the line after a subheading begins; -1 when the line is none. */
    private int afterSubheading(int line) {
        int end = body.indexOf('\n', line);
        return end < 0 || end - line > SUBHEADING || ".,".indexOf(body.charAt(end - 1)) >= 0 ? -1 : nextLine(end);
    }

    private int nextLine(int at) {
        int begin = at;
        while (begin < body.length() && Character.isWhitespace(body.charAt(begin))) {
            begin++;
        }
        return begin;
    }
}
