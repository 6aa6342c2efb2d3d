package io.rostrum.english;

/** A form of a verb. A past that serves as participle too is {@code PAST}; {@code PARTICIPLE} is one of its own. */
public enum VerbForm {
    BASE,
    THIRD,
    ING,
    PAST,
    PARTICIPLE,
    FIXED;

    /** Of a verb with this part of speech. */
    public static VerbForm of(Tag tag) {
        return switch (tag) {
            case VBD -> PAST;
            case VBZ -> THIRD;
            case VBG -> ING;
            case VBN -> PARTICIPLE;
            default -> BASE;
        };
    }
}
