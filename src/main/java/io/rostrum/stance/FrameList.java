package io.rostrum.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The frames of a sentence, in the order they are found. */
final class FrameList {

    private final Joined joined;
    private final List<StanceFrame> all = new ArrayList<>();

    FrameList(Clauses clauses) {
        this.joined = new Joined(clauses);
    }

    List<StanceFrame> all() {
        return Collections.unmodifiableList(all);
    }

    void add(StanceFrame frame) {
        all.add(frame);
    }

    /** The frame of everybody who holds it: the holder and those whom "and" joins. */
    void add(Holding holding, StanceFrame frame) {
        joined.with(holding).forEach(holder -> all.add(frame.heldBy(holder)));
    }

    /** That everybody who holds it does so with the hit's words. */
    void add(Holding holding, Hit hit, Phrase target, int sign, String method) {
        add(holding, new StanceFrame(null, target, null, sign, holding.modality(), method, hit.from(), hit.to()));
    }
}
