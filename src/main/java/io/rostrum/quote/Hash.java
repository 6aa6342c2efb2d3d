package io.rostrum.quote;

/** Numbers of features: a template and its values, mixed so that the low bits can be used as a place in a table. */
final class Hash {

    private static final int STEP = 0x9E3779B1;

    private Hash() {}

    static int of(int template, int value) {
        return mix((template * STEP + value) * STEP);
    }

    static int of(int template, int first, int second) {
        return mix(((template * STEP + first) * STEP + second) * STEP);
    }

    static int of(int template, int first, int second, int third) {
        return mix((((template * STEP + first) * STEP + second) * STEP + third) * STEP);
    }

    /** Finisher of MurmurHash3 (Appleby 2008), shortened. */
    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
