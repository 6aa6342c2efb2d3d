package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.List;

/** Whose words stand where: the innermost quotation at an offset. */
public final class Speech {

    private final List<Quotation> quotations;

    public Speech(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** The shortest quotation whose content covers the offset; null when these are the author's words. */
    Quotation at(int offset) {
        int place = placeAt(offset);
        return place < 0 ? null : quotations.get(place);
    }

    /** The place of that quotation in the list, from 0; -1 when these are the author's words. */
    public int placeAt(int offset) {
        int innermost = -1;
        int length = Integer.MAX_VALUE;
        for (int place = 0; place < quotations.size(); place++) {
            for (Span content : quotations.get(place).content()) {
                if (content.contains(offset) && content.length() < length) {
                    innermost = place;
                    length = content.length();
                }
            }
        }
        return innermost;
    }

    /** “Brandt said that T is a disgrace,” said Varga: Brandt's word. */
    boolean isOthersWord(int trigger, Quotation quotation, Clauses clauses) {
        for (int at = trigger - 1; at > clauses.from && quotation.equals(at(clauses.text.begin(at - 1))); at--) {
            boolean says = ClauseWords.SAY.contains(clauses.word(at)) && clauses.isFinite(at);
            String before = clauses.word(at - 1);
            // told, "he believed" is the speaker
            boolean another = quotation.kind() == Quotation.Kind.DIRECT
                    && ClauseWords.SUBJECT_PRONOUNS.contains(before)
                    && !ClauseWords.FIRST_PERSON.contains(before);
            if (says && (another || clauses.isName(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
