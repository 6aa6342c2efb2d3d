package io.rostrum.leader;

/** The person who is likeliest to be meant of those that are weighed one after the other, and by how much. */
final class Likeliest {

    private Sighting best;
    private double most;
    private double next = Double.NEGATIVE_INFINITY;

    /** @param least who is not likelier is not meant */
    Likeliest(double least) {
        this.most = least;
    }

    void offer(Sighting candidate, double score) {
        boolean isSame = best != null && best.person().isSame(candidate.person());
        if (score > most) {
            next = best == null || isSame ? next : most;
            most = score;
            best = candidate;
        } else if (!isSame) {
            next = Math.max(next, score);
        }
    }

    /** Null when nobody is likely enough. */
    Sighting sighting() {
        return best;
    }

    double score() {
        return most;
    }

    /** How far the likeliest is before the next person; infinite when nobody else was offered. */
    double margin() {
        return most - next;
    }
}
