package io.rostrum.encoder;

/** The columns that the model gives for each piece, in this order: what its heads learnt. */
public enum Columns {
    /** Of a cue's head: none, content after, before, around; before softmax. */
    SIDE(4),
    /** From a cue to: begin after it, begin before it, end after it, end before it, source; {@link #POINTER} each. */
    QUERY(5 * 48),
    /** Of a begin, an end, a source, likewise. */
    KEY(3 * 48),
    /** The author's tone toward a target: for, neutral, against, of the first piece and of the target's, to be added up. */
    TONE(2 * 3),
    /** A holder's stance toward a target: the same of the first piece, the target's and the holder's. */
    PAIR(3 * 3);

    /** Of one query, and of one key. */
    public static final int POINTER = 48;

    public final int width;

    Columns(int width) {
        this.width = width;
    }

    /** Where they begin. */
    public int from() {
        int from = 0;
        for (Columns before : values()) {
            if (before == this) {
                return from;
            }
            from += before.width;
        }
        throw new IllegalStateException("No columns " + this);
    }

    /** Of all. */
    public static int all() {
        int all = 0;
        for (Columns each : values()) {
            all += each.width;
        }
        return all;
    }
}
