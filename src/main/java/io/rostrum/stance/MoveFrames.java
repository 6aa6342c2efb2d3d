package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** A country taken into or out of something: "H withdrew Keld from T", "pulled the country out of T". */
record MoveFrames(Clauses clauses, VerbReader reader, FrameList frames) {

    static final String METHOD = "frame:moves";

    void moves(Hit hit) {
        Phrase moved = clauses.right(hit.to());
        if (moved == null || !isCountry(moved)) {
            return;
        }
        int at = moved.to();
        for (String word : hit.trigger().afterObject().split(" ")) {
            if (!clauses.word(at++).equals(word)) {
                return;
            }
        }
        Phrase target = clauses.right(at);
        Holding holding =
                target == null ? null : reader.of(hit.from(), hit.trigger().form());
        if (holding != null && !holding.isPassive()) {
            frames.add(holding, hit, target, holding.turned(hit.trigger().sign()), METHOD);
        }
    }

    private boolean isCountry(Phrase moved) {
        String head = clauses.word(moved.head());
        return clauses.isName(moved.head())
                || head.equals("us")
                || head.equals("nations")
                || ClauseWords.COUNTRY_ITSELF.contains(head);
    }
}
