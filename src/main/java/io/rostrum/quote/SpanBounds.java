package io.rostrum.quote;

import io.rostrum.english.Reading;
import io.rostrum.english.Tag;

/** Where a content may begin and end at all: not inside a quoted region nor inside a noun phrase. */
final class SpanBounds {

    private final Reading reading;

    SpanBounds(Reading reading) {
        this.reading = reading;
    }

    boolean canStart(int at) {
        int region = reading.regionOf[at];
        return region >= 0
                ? reading.regionFrom[region] == at
                : reading.tag[at] != Tag.MARK.ordinal() && !reading.isTag(at, Tag.POS) && !isInsidePhrase(at);
    }

    /** @param to where the part of the unit ends that the content is in */
    boolean canEnd(int end, int to) {
        int last = end - 1;
        int region = reading.regionOf[last];
        if (region >= 0) {
            return reading.regionTo[region] == end;
        }
        boolean closes = end == to || reading.tag[end] == Tag.MARK.ordinal() && reading.regionOf[end] < 0;
        return reading.tag[last] != Tag.MARK.ordinal()
                && (closes || !leansOn(last) && (reading.regionOf[end] >= 0 || !isInsidePhrase(end)));
    }

    /** After these a phrase must go on. */
    private boolean leansOn(int token) {
        Tag tag = reading.tagOf(token);
        return tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.TO || tag == Tag.CC || tag == Tag.POS;
    }

    /** Whether a noun phrase runs over the token's begin. */
    private boolean isInsidePhrase(int token) {
        if (token == 0 || reading.regionOf[token - 1] >= 0) {
            return false;
        }
        Tag before = reading.tagOf(token - 1);
        Tag here = reading.tagOf(token);
        boolean noun = here.isNoun() || here == Tag.JJ || here == Tag.CD || here == Tag.POS;
        return here == Tag.POS
                || noun
                        && (before == Tag.DT
                                || before == Tag.PRP$
                                || before == Tag.JJ
                                || before == Tag.POS
                                || before == Tag.CD)
                || here == Tag.NNP && before == Tag.NNP
                || (here == Tag.NN || here == Tag.NNS) && (before == Tag.NN || before == Tag.NNP);
    }
}
