package io.rostrum.leader;

/** Where somebody stands in the sentence, the likeliest antecedents first. */
enum SentencePart {
    SUBJECT(1.5),
    /** Opens the clause, its verb not seen. */
    OPENING(1.1),
    /** Subject of a clause that is not the sentence's own. */
    SUBORDINATE(0.6),
    OBJECT(0),
    /** "Varga's", "her". */
    OWNER(-0.3),
    /** After a preposition. */
    OBLIQUE(-0.4);

    /** Set by hand on PolNeAR dev; see {@link Antecedents}. */
    final double weight;

    SentencePart(double weight) {
        this.weight = weight;
    }
}
