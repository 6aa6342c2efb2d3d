package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Trigger.Kind;

/** Frames that tell of no side today: they are kept, but not counted. */
final class Unsaid {

    private Unsaid() {}

    /** Whether it takes no side, or one only of courtesy or of a time that is past. */
    static boolean is(StanceFrame frame, Stance.Party holder, Stance.Party target, Clauses clauses) {
        return frame.sign() == 0
                || isDisparaged(frame, target, clauses)
                || isOwnStanding(frame, holder, target, clauses)
                || frame.modality() == Stance.Modality.NEGATED && isUntil(frame, clauses)
                || isCourtesy(frame, target, clauses);
    }

    /** "Bolstered his credibility": no side in anything. */
    private static boolean isOwnStanding(StanceFrame frame, Stance.Party holder, Stance.Party target, Clauses clauses) {
        return frame.sign() > 0
                && ClauseWords.OWN_STANDING.contains(clauses.word(frame.target().head()))
                && target.name().startsWith(holder.name() + "'s ");
    }

    /** "Promoted a baseless theory": told by the author, and not what one is for. */
    private static boolean isDisparaged(StanceFrame frame, Stance.Party target, Clauses clauses) {
        boolean disparaged = false;
        for (int at = frame.target().from(); at < frame.target().head(); at++) {
            disparaged |= ClauseWords.DISPARAGING.contains(clauses.word(at));
        }
        return disparaged && frame.sign() > 0 && target.id() == null;
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
}
