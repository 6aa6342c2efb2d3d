package io.rostrum.stance;

/**
 * A construction that joins a holder and a target.
 *
 * @param holder  null when the innermost speaker holds the stance
 * @param target  what it is about
 * @param sign    1 for, -1 against, 0 neutral
 * @param method  the rule that found it
 * @param issue   what the target is in the lexicon; null when it is not there
 * @param trigger the words that carry the sign: tokens {@code [trigger, triggerEnd)}
 */
public record StanceFrame(
        Phrase holder,
        Phrase target,
        IssueMatch issue,
        int sign,
        Stance.Modality modality,
        String method,
        int trigger,
        int triggerEnd) {

    /** Whether the target tells what is done already: "arming the rebels", a country moved. */
    boolean tellsDeed() {
        return issue != null && issue.isDeed() || method.equals(MoveFrames.METHOD);
    }

    /** The same where it is taken back in this way; itself where it is not. */
    StanceFrame within(Stance.Modality how) {
        return how == null ? this : new StanceFrame(holder, target, issue, 0, how, method, trigger, triggerEnd);
    }

    /** The same where it is told what somebody does not think: then who is not praised is blamed, who is not blamed is not praised. */
    StanceFrame doubted() {
        return new StanceFrame(
                holder, target, issue, sign > 0 ? -1 : 0, Stance.Modality.NEGATED, method, trigger, triggerEnd);
    }

    /** The same with the side times this. */
    StanceFrame turned(int by) {
        return new StanceFrame(holder, target, issue, sign * by, modality, method, trigger, triggerEnd);
    }

    /** The same of another holder; null: the speaker. */
    StanceFrame heldBy(Phrase other) {
        return new StanceFrame(other, target, issue, sign, modality, method, trigger, triggerEnd);
    }

    /** The same about an issue. */
    StanceFrame on(IssueMatch match, int sign) {
        Phrase whole = new Phrase(match.from(), match.to(), match.to() - 1);
        return new StanceFrame(holder, whole, match, sign, modality, method, trigger, triggerEnd);
    }
}
