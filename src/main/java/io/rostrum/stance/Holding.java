package io.rostrum.stance;

/**
 * Who does what a verb says, and how far it is so.
 *
 * @param holder   the subject; null when nobody is named
 * @param speaks   whether the speaker of the words is the holder ("I", or a demand on somebody else)
 * @param turn     what is made of the verb's sign
 * @param modality how the text qualifies it
 * @param isPassive whether the holder is who suffers it
 * @param isWanted  whether it is wanted, promised or demanded, not told as done
 */
record Holding(
        Phrase holder, boolean speaks, Turn turn, Stance.Modality modality, boolean isPassive, boolean isWanted) {

    static Holding asserted(Phrase holder) {
        return holder == null ? null : new Holding(holder, false, Turn.KEPT, Stance.Modality.ASSERTED, false, false);
    }

    /** Of the speaker of the words. */
    static Holding ofSpeaker() {
        return new Holding(null, true, Turn.KEPT, Stance.Modality.ASSERTED, false, false);
    }

    /** What a refusal, a denial or a negation makes of a sign. */
    enum Turn {
        KEPT,
        REFUSED,
        EMPTIED
    }

    /** Not supporting is being against; not condemning is nothing. */
    int turned(int sign) {
        return switch (turn) {
            case KEPT -> sign;
            case REFUSED -> sign > 0 ? -1 : 0;
            case EMPTIED -> 0;
        };
    }

    Holding with(Turn turn, Stance.Modality modality) {
        Turn both = this.turn == Turn.KEPT ? turn : turn == Turn.KEPT ? this.turn : Turn.EMPTIED;
        boolean plain = this.modality == Stance.Modality.ASSERTED;
        return new Holding(holder, speaks, both, plain ? modality : this.modality, isPassive, isWanted);
    }

    Holding passive(boolean is) {
        return new Holding(holder, speaks, turn, modality, is, isWanted);
    }

    /** By the speaker, of the holder; who does not need to may. */
    Holding demanded() {
        Turn asked = turn == Turn.KEPT ? Turn.KEPT : Turn.EMPTIED;
        return new Holding(holder, true, asked, Stance.Modality.DEMAND, isPassive, true);
    }

    /** Whether somebody who is told demands it, not the speaker. */
    boolean isAsked() {
        return modality == Stance.Modality.DEMAND && !speaks && isWanted && turn == Turn.KEPT;
    }

    Holding wanted() {
        return new Holding(holder, speaks, turn, modality, isPassive, true);
    }
}
