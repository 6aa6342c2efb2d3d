package io.rostrum.english;

import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a body stands between quotation marks. Typography only: whether it is a quotation is decided elsewhere. */
public final class QuoteMarks {

    private final List<Span> regions;

    private QuoteMarks(List<Span> regions) {
        this.regions = List.copyOf(regions);
    }

    public static QuoteMarks of(String body) {
        List<Span> regions = new ArrayList<>();
        int open = -1;
        for (int at = 0; at < body.length(); at++) {
            char mark = body.charAt(at);
            if (mark == '\n') {
                open = -1;
            } else if (open < 0 && (mark == '"' || mark == '“')) {
                open = at;
            } else if (open >= 0 && (mark == '"' || mark == '”')) {
                if (at > open + 1) {
                    regions.add(new Span(open + 1, at));
                }
                open = -1;
            }
        }
        return new QuoteMarks(regions);
    }

    /** What stands inside outermost marks, marks excluded, in text order. */
    public List<Span> regions() {
        return regions;
    }

    public boolean isInside(int offset) {
        return regions.stream().anyMatch(region -> region.contains(offset));
    }
}
