package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** Reads to the left of a verb: its auxiliaries, what governs it, and its subject. */
final class VerbReader {

    private static final int DEEPEST = 4;
    private static final int URGED_WITHIN = 15;

    private final Clauses clauses;
    private final Subjects subjects;

    VerbReader(Clauses clauses) {
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
    }

    /** Who does it; null when the verb is a noun here, has no subject to be found, or is only alleged. */
    Holding of(int verb, VerbForm form) {
        return of(verb, form, 0);
    }

    private Holding of(int verb, VerbForm form, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        int at = verb - 1;
        boolean negated = false;
        String modal = "";
        boolean be = false;
        boolean auxiliary = false;
        for (; at >= clauses.from; at--) {
            String word = clauses.word(at);
            boolean isAuxiliary = ClauseWords.BE.contains(word)
                    || ClauseWords.HAVE.contains(word)
                    || ClauseWords.DO.contains(word)
                    || ClauseWords.MODALS.contains(word);
            boolean helps = word.startsWith("help") && (form == VerbForm.BASE || form == VerbForm.PAST);
            if (!isAuxiliary && !helps && !ClauseWords.isAdverb(word) && !ClauseWords.NEGATIONS.contains(word)) {
                break;
            }
            be |= !auxiliary && ClauseWords.BE.contains(word);
            auxiliary |= isAuxiliary || helps;
            negated |= isNegation(at, word);
            modal = ClauseWords.MODALS.contains(word) ? word : modal;
        }
        boolean passive = be && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE);
        Turn turn = negated ? Turn.REFUSED : Turn.KEPT;
        Modality modality = negated ? Modality.NEGATED : Modality.ASSERTED;
        if (clauses.word(at).equals("to")) {
            Holding governor = governor(at, depth);
            return governor == null ? null : passive(governor.with(turn, modality), passive);
        }
        if (form == VerbForm.ING && !auxiliary) {
            Holding governor = gerund(at, depth);
            return governor == null ? null : governor.with(turn, modality);
        }
        Phrase subject = subjects.before(at);
        if (subject == null || !auxiliary && !agrees(subject, form)) {
            return null;
        }
        if (isConditional(subject.from())) {
            turn = Turn.EMPTIED;
            modality = Modality.CONDITIONAL;
        }
        return passive(holding(subject, modal, turn, modality), passive);
    }

    private boolean isNegation(int at, String word) {
        return ClauseWords.NEGATIONS.contains(word)
                && !(word.equals("not") && clauses.word(at + 1).equals("only"));
    }

    private static Holding passive(Holding holding, boolean passive) {
        return new Holding(holding.holder(), holding.speaks(), holding.turn(), holding.modality(), passive);
    }

    private Holding holding(Phrase subject, String modal, Turn turn, Modality modality) {
        boolean first = ClauseWords.FIRST_PERSON.contains(clauses.word(subject.head()));
        if (ClauseWords.DEMANDS.contains(modal)) {
            return new Holding(subject, true, turn, Modality.DEMAND, false);
        }
        if (ClauseWords.HYPOTHETICALS.contains(modal) && !modal.startsWith("would")) {
            return new Holding(subject, first, Turn.EMPTIED, Modality.CONDITIONAL, false);
        }
        return new Holding(subject, first, turn, modality, false);
    }

    private boolean isConditional(int subject) {
        int at = subject - 1;
        while (ClauseWords.DETERMINERS.contains(clauses.word(at)) || ClauseWords.isAdverb(clauses.word(at))) {
            at--;
        }
        String word = clauses.word(at);
        return word.equals("if") || word.equals("unless") || word.equals("whether");
    }

    /** "his support", "air strikes" and "the attack" are nouns: bare forms need a subject that agrees. */
    private boolean agrees(Phrase subject, VerbForm form) {
        String head = clauses.word(subject.head());
        if (form == VerbForm.BASE) {
            return ClauseWords.FIRST_PERSON.contains(head)
                    || head.equals("they")
                    || head.equals("who")
                    || head.endsWith("s") && !head.equals("his") && !head.equals("this")
                    || clauses.isName(subject.head()) && (isJoined(subject) || endsWithS(subject));
        }
        if (form == VerbForm.THIRD) {
            boolean pronoun = ClauseWords.PRONOUNS.contains(head);
            return !pronoun && (clauses.isName(subject.head()) || ClauseWords.GROUPS.contains(head))
                    || head.equals("he")
                    || head.equals("she")
                    || head.equals("it")
                    || head.equals("who");
        }
        return true;
    }

    private boolean isJoined(Phrase subject) {
        return clauses.word(subject.from() - 1).equals("and");
    }

    private boolean endsWithS(Phrase subject) {
        return clauses.text.lower(subject.head()).endsWith("s");
    }

    /** What governs an infinitive: a verb of wanting or refusing, somebody urged, or an obligation. */
    private Holding governor(int infinitive, int depth) {
        Hit wants = first(infinitive, Kind.WANTS, Kind.REFUSES, Kind.FAILS);
        if (wants != null) {
            Holding holding = of(wants.from(), wants.trigger().form(), depth + 1);
            return holding == null || holding.isPassive() ? null : turned(holding, wants.trigger());
        }
        Hit willing = clauses.before(infinitive, Kind.WILLING);
        if (willing != null) {
            Holding holding = of(willing.from(), VerbForm.PARTICIPLE, depth + 1);
            return holding == null ? null : turned(passive(holding, false), willing.trigger());
        }
        if (ClauseWords.HAVE.contains(clauses.word(infinitive - 1))) {
            Phrase subject = subjects.before(infinitive - 2);
            return subject == null ? null : new Holding(subject, true, Turn.KEPT, Modality.DEMAND, false);
        }
        return urged(infinitive, depth);
    }

    private static Holding turned(Holding holding, Trigger governor) {
        return switch (governor.kind()) {
            case REFUSES -> holding.with(Turn.REFUSED, Modality.NEGATED);
            case FAILS -> holding.with(Turn.EMPTIED, Modality.NEGATED);
            case WILLING -> governor.sign() < 0 ? holding.with(Turn.REFUSED, Modality.NEGATED) : holding;
            default -> holding;
        };
    }

    private Hit first(int end, Kind... kinds) {
        for (Kind kind : kinds) {
            Hit hit = clauses.before(end, kind);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** In "urged Y to oppose Z" the one who urged. */
    private Holding urged(int infinitive, int depth) {
        for (Hit hit : clauses.hits) {
            if (hit.is(Kind.URGES) && hit.to() < infinitive && hit.to() >= infinitive - URGED_WITHIN) {
                Phrase addressed = clauses.right(hit.to());
                if (addressed != null && addressed.to() == infinitive) {
                    Holding holding = of(hit.from(), hit.trigger().form(), depth + 1);
                    return holding == null || holding.isPassive() ? null : holding.with(Turn.KEPT, Modality.DEMAND);
                }
            }
        }
        return null;
    }

    /** Whose deed an -ing form is: "denied supporting", "hit back, accusing", "by arming". */
    private Holding gerund(int before, int depth) {
        Hit governor = first(before + 1, Kind.DENIES, Kind.FAILS, Kind.REFUSES);
        if (governor != null) {
            Holding holding = of(governor.from(), governor.trigger().form(), depth + 1);
            if (holding == null) {
                return null;
            }
            return governor.is(Kind.DENIES)
                    ? holding.with(Turn.EMPTIED, Modality.DENIED)
                    : turned(holding, governor.trigger());
        }
        String word = clauses.word(before);
        if (word.equals(",")
                || word.equals("by")
                || word.equals("while")
                || word.equals("after")
                || word.equals("before")) {
            return of(clauses.subjectOfClause(before));
        }
        // "opposed arming": the deed is the object of the verb before
        boolean object = clauses.before(before + 1, Kind.VERB) != null && !clauses.isName(before);
        Phrase subject = object ? null : subjects.before(before);
        return subject == null || ClauseWords.PRONOUNS.contains(clauses.word(subject.head())) ? null : of(subject);
    }

    private Holding of(Phrase subject) {
        return subject == null ? null : holding(subject, "", Turn.KEPT, Modality.ASSERTED);
    }
}
