package io.rostrum.comention;

import java.util.Comparator;

/**
 * Two leaders mentioned together.
 *
 * @param a             id of one leader
 * @param b             id of the other, greater than {@code a}
 * @param together      windows that mention both
 * @param expected      windows that would mention both by chance
 * @param logLikelihood G² of the pair (Dunning 1993)
 */
public record CoMention(String a, String b, long together, double expected, double logLikelihood)
        implements Comparable<CoMention> {

    private static final Comparator<CoMention> MOST_SIGNIFICANT_FIRST = Comparator.comparingDouble(
                    CoMention::logLikelihood)
            .reversed()
            .thenComparing(CoMention::a)
            .thenComparing(CoMention::b);

    /** Most significant first, then by ids. */
    @Override
    public int compareTo(CoMention other) {
        return MOST_SIGNIFICANT_FIRST.compare(this, other);
    }
}
