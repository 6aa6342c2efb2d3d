package io.rostrum.english;

import java.util.Locale;
import java.util.Map;

/** Parts of speech: the Penn Treebank's, those that do not matter to quotations put together. */
public enum Tag {
    CC,
    CD,
    DT,
    EX,
    IN,
    JJ,
    MD,
    NN,
    NNS,
    NNP,
    POS,
    PRP,
    PRP$,
    RB,
    RP,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WRB,
    X,
    MARK;

    private static final Map<String, Tag> JOINED = Map.ofEntries(
            Map.entry("JJR", JJ),
            Map.entry("JJS", JJ),
            Map.entry("RBR", RB),
            Map.entry("RBS", RB),
            Map.entry("NNPS", NNP),
            Map.entry("PDT", DT),
            Map.entry("WP$", WP),
            Map.entry("FW", X),
            Map.entry("LS", X),
            Map.entry("ADD", X),
            Map.entry("GW", X),
            Map.entry("AFX", JJ));

    /** The tag of a treebank's tag; marks and symbols are {@link #MARK}. */
    public static Tag of(String treebank) {
        Tag joined = JOINED.get(treebank);
        if (joined != null) {
            return joined;
        }
        try {
            return valueOf(treebank.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException notOurs) {
            return MARK;
        }
    }

    public boolean isVerb() {
        return this == VB || this == VBD || this == VBG || this == VBN || this == VBP || this == VBZ;
    }

    public boolean isNoun() {
        return this == NN || this == NNS || this == NNP;
    }
}
