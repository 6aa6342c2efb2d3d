package io.rostrum.quote;

import io.rostrum.english.QuoteRegions.Region;
import io.rostrum.english.Reading;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;

/** From parts in tokens to spans: a part that is one quoted region stands without its marks. */
final class ContentSpans {

    private final Reading reading;

    ContentSpans(Reading reading) {
        this.reading = reading;
    }

    List<Span> of(QuotationDraft draft) {
        List<Span> spans = new ArrayList<>();
        for (int[] part : draft.parts) {
            spans.add(span(part[0], part[1]));
        }
        return spans.stream().sorted().toList();
    }

    private Span span(int from, int to) {
        int region = reading.regionOf[from];
        boolean whole = region >= 0 && reading.regionFrom[region] == from && reading.regionTo[region] == to;
        if (!whole) {
            return reading.text.span(from, to);
        }
        Region marks = reading.regions.get(region);
        return new Span(marks.begin(), marks.end());
    }

    /** Direct when every word stands inside marks, indirect when none does. */
    Quotation.Kind kind(QuotationDraft draft) {
        boolean inside = false;
        boolean outside = false;
        for (int[] part : draft.parts) {
            for (int token = part[0]; token < part[1]; token++) {
                if (reading.text.isWord(token)) {
                    inside |= reading.regionOf[token] >= 0;
                    outside |= reading.regionOf[token] < 0;
                }
            }
        }
        return inside && outside ? Quotation.Kind.MIXED : inside ? Quotation.Kind.DIRECT : Quotation.Kind.INDIRECT;
    }
}
