package io.rostrum.quote;

/** What else is known of an article's words than the linear models see. Logarithms of probabilities, natural. */
public interface WordEvidence {

    /** Nothing. */
    WordEvidence NONE = new WordEvidence() {};

    /** Whether anything is known of the unit that the token stands in. */
    default boolean knows(int token) {
        return false;
    }

    /** @param sides is filled for a token that is known of: that it is the head of no cue, and of a cue with each {@link Side} */
    default void sides(int token, double[] sides) {
        throw new UnsupportedOperationException();
    }

    /** Of each begin in the cue's unit on that side. */
    default double[] begins(int cue, boolean after, int[] starts, int count) {
        throw new UnsupportedOperationException();
    }

    /** Of each end, given as one past the last token. */
    default double[] ends(int cue, boolean after, int[] ends, int count) {
        throw new UnsupportedOperationException();
    }

    /** Of nobody first, then of each phrase as the cue's source. */
    default double[] sources(int cue, int[] from, int[] to) {
        throw new UnsupportedOperationException();
    }
}
