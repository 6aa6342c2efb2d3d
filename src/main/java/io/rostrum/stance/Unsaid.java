package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Trigger.Kind;
import java.util.Objects;
import java.util.stream.Stream;

/** Frames that tell no stance of today, for or against or neutral: they are kept, but not counted. */
final class Unsaid {

    private static final int NEAR = 4;

    private Unsaid() {}

    /** Whether it is only a condition, denied, or restraint. */
    static boolean is(StanceFrame frame, Stance.Party target, Clauses clauses) {
        return switch (frame.modality()) {
            case CONDITIONAL -> !isLeftOpen(frame, clauses);
            case DENIED -> !isDeniedOutright(clauses, frame.trigger());
            case NEGATED -> isRestraint(frame, clauses) || isUntil(frame, clauses);
            default -> isCourtesy(frame, target, clauses);
        };
    }

    /** "Did not endorse her until July": so then she did. */
    private static boolean isUntil(StanceFrame frame, Clauses clauses) {
        for (int at = frame.triggerEnd(); at < clauses.to && clauses.text.first(at) != ';'; at++) {
            if (clauses.word(at).equals("until")) {
                return true;
            }
        }
        return false;
    }

    /** "Thanked her for her service", "thanked the crowd", but not "for backing the bill", nor bare thanks to a leader. */
    private static boolean isCourtesy(StanceFrame frame, Stance.Party target, Clauses clauses) {
        if (!clauses.word(frame.trigger()).startsWith("thank") || frame.method().equals(DemandFrames.GREETING)) {
            return false;
        }
        boolean reason = false;
        for (int at = frame.target().to(); at < clauses.to - 1; at++) {
            boolean introduces = clauses.word(at).equals("for");
            Hit deed = introduces ? clauses.at(at + 1, Kind.VERB) : null;
            if (deed != null && deed.trigger().sign() > 0) {
                return false;
            }
            reason |= introduces;
        }
        return reason || target.type() != Stance.Party.Type.LEADER;
    }

    /**
     * Whether the holder leaves open what is said: "would not say whether", "asked if". Other conditions tell nothing of what anybody
     * thinks now, nor does what one asks of another: "asked if she believed that H wanted".
     */
    private static boolean isLeftOpen(StanceFrame frame, Clauses clauses) {
        for (int at = frame.trigger() - 1; at > clauses.from; at--) {
            String word = clauses.word(at);
            if (word.equals("whether")) {
                return !ClauseWords.OPEN_QUESTION.contains(clauses.word(at - 1)) && isOfHolder(frame, clauses, at);
            }
            if (word.equals("if")) {
                return isAsked(clauses, at) && isOfHolder(frame, clauses, at);
            }
        }
        return false;
    }

    private static boolean isOfHolder(StanceFrame frame, Clauses clauses, int condition) {
        int holder = frame.holder() == null ? condition : frame.holder().from();
        for (int at = condition + 1; at < holder; at++) {
            if (clauses.tag(at).isVerb()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsked(Clauses clauses, int token) {
        for (int at = token - 1; at >= clauses.from && at >= token - NEAR; at--) {
            if (clauses.word(at).equals("asked")) {
                return true;
            }
        }
        return false;
    }

    /** "denied supporting T", "denied that she supports T": what is only unproven, regretted or not said is no denial. */
    private static boolean isDeniedOutright(Clauses clauses, int token) {
        return clauses.hits.stream()
                .anyMatch(hit -> hit.is(Kind.DENIES) && hit.to() <= token && token - hit.to() <= NEAR);
    }

    /** "did not attack T", "T is no villain", "dropped his criticism of T": not to attack is no stance, but not to disown is. */
    private static boolean isRestraint(StanceFrame frame, Clauses clauses) {
        if (frame.sign() != 0) {
            return false;
        }
        Hit verb = clauses.at(frame.trigger(), Kind.VERB);
        Hit noun = clauses.at(frame.trigger(), Kind.NOUN);
        Hit said = clauses.at(frame.trigger(), Kind.EVALUATION);
        Hit adjective = clauses.at(frame.trigger(), Kind.ADJECTIVE);
        return Stream.of(verb, noun, said, adjective)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(Unsaid::isAttack)
                .isPresent();
    }

    private static boolean isAttack(Hit hit) {
        String first = hit.trigger().entry().split(" ")[0];
        return hit.trigger().sign() < 0 && !ClauseWords.DISOWNING.contains(first);
    }
}
