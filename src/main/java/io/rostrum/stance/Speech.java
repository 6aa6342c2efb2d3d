package io.rostrum.stance;

import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.List;

/** Whose words stand where: the innermost quotation at an offset. */
final class Speech {

    private final List<Quotation> quotations;

    Speech(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** The shortest quotation whose content covers the offset; null when these are the author's words. */
    Quotation at(int offset) {
        Quotation innermost = null;
        int length = Integer.MAX_VALUE;
        for (Quotation quotation : quotations) {
            for (Span content : quotation.content()) {
                if (content.contains(offset) && content.length() < length) {
                    innermost = quotation;
                    length = content.length();
                }
            }
        }
        return innermost;
    }
}
