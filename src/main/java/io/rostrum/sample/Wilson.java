package io.rostrum.sample;

/**
 * A share with its 95 % bounds by Wilson's score (Wilson 1927, JASA 22): unlike others they stay within 0 and 1 and hold for few
 * rows.
 *
 * @param right those that are right
 * @param of    of so many
 */
record Wilson(int right, int of) {

    private static final double Z = 1.959963984540054;

    /** Not a number when there are none. */
    double share() {
        return (double) right / of;
    }

    double low() {
        return Math.max(0, middle() - half());
    }

    double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        double share = share();
        return Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
