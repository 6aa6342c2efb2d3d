package io.rostrum.model;

/** Numbers of features: a template and its values, mixed so that the low bits can be used as a place in a table. */
public final class Hash {

    private static final int STEP = 0x9E3779B1;

    private Hash() {}

    public static int of(int template, int value) {
        return mix((template * STEP + value) * STEP);
    }

    public static int of(int template, int first, int second) {
        return mix(((template * STEP + first) * STEP + second) * STEP);
    }

    public static int of(int template, int first, int second, int third) {
        return mix((((template * STEP + first) * STEP + second) * STEP + third) * STEP);
    }

    /** Finisher of MurmurHash3 (Appleby 2008), shortened. */
    private static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
