package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** A trigger in a sentence: its tokens {@code [from, to)}. */
record Hit(int from, int to, Trigger trigger) {

    /**
     * Whether it takes a side on such a target: "thanked" on parties alone, "welcomed" on things alone. A country that must
     * leave is to leave something that is not the target.
     */
    boolean takes(Stance.Party target) {
        boolean thing = target.type() == Stance.Party.Type.ISSUE;
        return switch (trigger.as()) {
            case TOWARD -> !thing;
            case ABOUT -> thing;
            case BEHAVES -> !thing;
            case PROPOSES -> thing && target.id() != null;
            case MOVES -> target.type() != Stance.Party.Type.COUNTRY;
            case REMOVAL ->
                target.type() != Stance.Party.Type.COUNTRY || !trigger.entry().equals("leave");
            // "Keld was a disaster" is meant of what happened there
            case EVALUATION, JUDGES ->
                (target.type() != Stance.Party.Type.COUNTRY || !ClauseWords.HAPPENINGS.contains(lastWord()))
                        && !(thing && ClauseWords.UNTRUE.contains(lastWord()));
            default -> true;
        };
    }

    private String lastWord() {
        return trigger.entry().substring(trigger.entry().lastIndexOf(' ') + 1);
    }

    /** Whether it is the doing that is wanted, since its object is no party or issue: "raise the minimum wage", "reduce the tax rate".
     *
     * @param noun the head of the object
     */
    boolean isDeedOn(Stance.Party target, String noun) {
        boolean words = target.type() == Stance.Party.Type.ISSUE && target.id() == null;
        return trigger.as() == Trigger.Kind.DEED || words && (isDeed() || lessens(noun));
    }

    /** Whether it brings about its object; who signs or passes a law is for the law. */
    boolean isDeed() {
        boolean aimed = trigger.as() == Trigger.Kind.AIMED && trigger.sign() > 0 && !isAssent();
        return aimed || trigger.as() == Trigger.Kind.DEED;
    }

    /** Whether it makes less of what can be more or less: "reduce the tax rate". */
    boolean lessens(String noun) {
        return ClauseWords.LESSENING.contains(trigger.entry()) && ClauseWords.MEASURES.contains(noun);
    }

    /** Whether the doing says no more than being for the object: "sign the treaty". */
    boolean isAssent() {
        return ClauseWords.ASSENTING.contains(trigger.entry());
    }

    boolean is(Trigger.Kind kind) {
        return trigger.kind() == kind;
    }
}
