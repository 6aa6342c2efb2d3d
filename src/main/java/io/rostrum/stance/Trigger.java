package io.rostrum.stance;

import io.rostrum.english.VerbForm;
import java.io.Serializable;
import java.util.Locale;

/**
 * A word or phrase of the lexicon in one of its forms.
 *
 * @param entry as in the lexicon
 * @param kind  how it is read
 * @param sign  1 for, -1 against, 0 neutral: of the holder toward the target
 * @param form  which form of its verb
 * @param as    its kind in the lexicon: verbs differ in the objects they take a side on
 * @param deed  the -ing form; null for what is no verb
 */
record Trigger(String entry, Kind kind, int sign, VerbForm form, Kind as, String deed) implements Serializable {

    /**
     * The kinds of {@code frames.tsv}; those with {@code inflects} begin with a verb. {@code TOWARD} is a verb toward
     * persons, countries and organisations alone, {@code ABOUT} one about things alone, {@code AIMED} one that takes a side
     * only where it is wanted, promised or demanded: "defeat"; {@code DEED} one whose doing is so wanted, whatever its object: "send";
     * {@code TOLERATES} only where it is refused: "accept";
     * {@code BEHAVES} conduct of persons, countries and organisations alone; {@code LEGAL} one on laws alone: "sign". {@code POSITION} is an adjective, {@code PROPOSES} a noun about issues alone.
     */
    enum Kind {
        VERB(true),
        TOWARD(true),
        ABOUT(true),
        AIMED(true),
        DEED(true),
        DROPS(true),
        ACHIEVES(true),
        CALLS(true),
        NOUN(false),
        ADJECTIVE(false),
        ROLE(false),
        WANTS(true),
        WILLING(false),
        REFUSES(true),
        FAILS(true),
        DENIES(true),
        URGES(true),
        REMOVAL(false),
        ENDING(false),
        EXPRESSES(true),
        EVALUATION(false),
        JUDGES(false),
        CLASHES(true),
        CONDUCT(true),
        BEHAVES(true),
        TOLERATES(true),
        LEGAL(true),
        GREETS(false),
        POSITION(false),
        PROPOSES(false),
        RECEIVED(false),
        MOVES(true),
        VALUE(false);

        final boolean inflects;

        Kind(boolean inflects) {
            this.inflects = inflects;
        }

        /** Verbs are read alike, whatever objects they take. */
        Kind read() {
            return switch (this) {
                case TOWARD, ABOUT, AIMED, DEED, TOLERATES, LEGAL -> VERB;
                case POSITION -> ADJECTIVE;
                case JUDGES -> EVALUATION;
                case BEHAVES -> CONDUCT;
                case PROPOSES -> NOUN;
                default -> this;
            };
        }

        /** Not of those that came after the linear models were learnt. */
        boolean isLearnt() {
            return switch (this) {
                case DEED, JUDGES, TOLERATES, LEGAL, CONDUCT, BEHAVES, GREETS, POSITION, PROPOSES, RECEIVED, MOVES ->
                    false;
                default -> true;
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What follows the object in "provide * with"; empty for other entries. */
    String afterObject() {
        int gap = entry.indexOf('*');
        return gap < 0 ? "" : entry.substring(gap + 1).strip();
    }

    String[] afterObjectWords() {
        String after = afterObject();
        return after.isEmpty() ? new String[0] : after.split(" ");
    }
}
