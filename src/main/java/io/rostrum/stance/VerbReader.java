package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** Reads to the left of a verb: its auxiliaries, what governs it, and its subject. */
final class VerbReader {

    private static final int DEEPEST = 4;
    private static final int URGED_WITHIN = 15;
    private static final int NEAR = 5;

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
        VerbGroup group = VerbGroup.before(clauses, verb, form);
        Turn turn = group.isNegated() ? Turn.REFUSED : Turn.KEPT;
        Modality modality = group.isNegated() ? Modality.NEGATED : Modality.ASSERTED;
        int at = group.before();
        if (clauses.word(at).equals("to")) {
            Holding governor = governor(at, depth);
            return governor == null ? null : governor.with(turn, modality).passive(group.isPassive());
        }
        if (form == VerbForm.ING && !group.hasAuxiliary()) {
            Holding governor = gerund(at, depth);
            return governor == null ? null : governor.with(turn, modality);
        }
        if (form == VerbForm.BASE && !group.hasAuxiliary() && isJoinedInfinitive(at)) {
            return joined(at, depth);
        }
        Phrase subject = form == VerbForm.ING && !group.hasBe() ? null : subjects.before(at);
        if (subject == null || !group.hasAuxiliary() && !agrees(subject, form) || isNobody(subject)) {
            return null;
        }
        if (isConditional(subject.from())) {
            turn = Turn.EMPTIED;
            modality = Modality.CONDITIONAL;
        }
        return holding(subject, group, turn, modality).passive(group.isPassive());
    }

    /** "Nobody should doubt it" says nothing of who does. */
    private boolean isNobody(Phrase subject) {
        String word = clauses.word(subject.head());
        return word.equals("nobody")
                || word.equals("none")
                || word.equals("few")
                || word.equals("one") && clauses.word(subject.head() - 1).equals("no")
                || clauses.word(subject.from() - 1).equals("no");
    }

    private Holding holding(Phrase subject, VerbGroup group, Turn turn, Modality modality) {
        boolean first = ClauseWords.FIRST_PERSON.contains(clauses.word(subject.head()));
        String modal = group.modal();
        if (ClauseWords.DEMANDS.contains(modal)) {
            return new Holding(subject, true, turn, Modality.DEMAND, false, true);
        }
        boolean would = modal.startsWith("would") || modal.equals("'d");
        boolean hypothetical =
                would ? group.isPerfect() || Scopes.hasCondition(clauses) : ClauseWords.HYPOTHETICALS.contains(modal);
        if (hypothetical) {
            return new Holding(subject, first, Turn.EMPTIED, Modality.CONDITIONAL, false, true);
        }
        return new Holding(subject, first, turn, modality, false, !modal.isEmpty());
    }

    private boolean isConditional(int subject) {
        int at = subject - 1;
        while (ClauseWords.DETERMINERS.contains(clauses.word(at)) || ClauseWords.isAdverb(clauses.word(at))) {
            at--;
        }
        return ClauseWords.CONDITIONS.contains(clauses.word(at));
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
            return !pronoun && (clauses.isName(subject.head()) || ClauseWords.GROUPS.contains(head) || isTitle(head))
                    || head.equals("he")
                    || head.equals("she")
                    || head.equals("it")
                    || head.equals("who");
        }
        return true;
    }

    private static boolean isTitle(String head) {
        return ClauseWords.TITLES.contains(head);
    }

    private boolean isJoined(Phrase subject) {
        return clauses.word(subject.from() - 1).equals("and");
    }

    private boolean endsWithS(Phrase subject) {
        return clauses.text.lower(subject.head()).endsWith("s");
    }

    /** "to spoil and deface": what stands before the verb is "and" after a bare verb. */
    private boolean isJoinedInfinitive(int and) {
        return isAnd(and) && infinitive(and) > 0;
    }

    private boolean isAnd(int token) {
        String word = clauses.word(token);
        return word.equals("and") || word.equals("or") || word.equals("but");
    }

    /** The bare verb after "to" or a modal, to the left of "and"; 0 when there is none. */
    private int infinitive(int and) {
        for (int at = and - 1; at > clauses.from && at > and - URGED_WITHIN; at--) {
            boolean bare = clauses.tag(at) == Tag.VB;
            String before = clauses.word(at - 1);
            if (bare && (before.equals("to") || ClauseWords.MODALS.contains(before) || ClauseWords.isAdverb(before))) {
                return at;
            }
            if (clauses.isFinite(at) && clauses.tag(at) != Tag.MD) {
                return 0;
            }
        }
        return 0;
    }

    private Holding joined(int and, int depth) {
        return of(infinitive(and), VerbForm.BASE, depth + 1);
    }

    /** What governs an infinitive: a verb of wanting or refusing, somebody urged, or an obligation. */
    private Holding governor(int infinitive, int depth) {
        Hit wants = first(infinitive, Kind.WANTS, Kind.REFUSES, Kind.FAILS);
        if (wants != null && !clauses.tag(wants.from()).isNoun()) {
            Holding holding = of(wants.from(), wants.trigger().form(), depth + 1);
            return holding == null || holding.isPassive()
                    ? null
                    : turned(holding, wants.trigger()).wanted();
        }
        Hit willing = clauses.before(infinitive, Kind.WILLING);
        if (willing != null) {
            Holding holding = of(willing.from(), VerbForm.PARTICIPLE, depth + 1);
            return holding == null
                    ? null
                    : turned(holding.passive(false), willing.trigger()).wanted();
        }
        if (ClauseWords.HAVE.contains(clauses.word(infinitive - 1))) {
            Phrase subject = subjects.before(infinitive - 2);
            return subject == null ? null : new Holding(subject, true, Turn.KEPT, Modality.DEMAND, false, true);
        }
        Holding urged = urged(infinitive, depth);
        Holding aimed = urged == null ? aimed(infinitive - 1, depth) : urged;
        return aimed == null ? purpose(infinitive, depth) : aimed;
    }

    /** "her plan to", "announced plans to": whose aim it is. */
    private Holding aimed(int noun, int depth) {
        if (!ClauseWords.AIMS.contains(clauses.word(noun))) {
            return null;
        }
        for (int at = noun - 1; at >= clauses.from && at >= noun - NEAR; at--) {
            String word = clauses.word(at);
            if (clauses.isPossessive(at)) {
                Holding owner = Holding.asserted(clauses.left(at - 1));
                return owner == null ? null : owner.wanted();
            }
            if (word.equals("his") || word.equals("her")) {
                return Holding.asserted(Phrase.of(at)).wanted();
            }
            if (ClauseWords.MY.contains(word)) {
                return Holding.ofSpeaker().wanted();
            }
            Hit verb = clauses.before(at + 1, Kind.EXPRESSES);
            if (verb != null) {
                Holding holding = of(verb.from(), verb.trigger().form(), depth + 1);
                return holding == null || holding.isPassive() ? null : holding.wanted();
            }
            if (ClauseWords.ENDS_OF_PHRASES.contains(word)) {
                return null;
            }
        }
        return null;
    }

    /** "took to the stage to accuse": who does the one thing does the other. */
    private Holding purpose(int infinitive, int depth) {
        for (int at = infinitive - 1; at > clauses.from && at > infinitive - URGED_WITHIN; at--) {
            if (ClauseWords.CLAUSE_OPENERS.contains(clauses.word(at))) {
                return null;
            }
            if (clauses.tag(at).isVerb()) {
                boolean past = clauses.tag(at) == Tag.VBD || clauses.tag(at) == Tag.VBN;
                boolean serves = ClauseWords.PURPOSEFUL.contains(clauses.word(at));
                Holding holding = serves ? of(at, past ? VerbForm.PAST : VerbForm.THIRD, depth + 1) : null;
                return holding == null || holding.isPassive() ? null : holding;
            }
        }
        return null;
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
                    return holding == null || holding.isPassive()
                            ? null
                            : holding.with(Turn.KEPT, Modality.DEMAND).wanted();
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
            return Holding.asserted(clauses.subjectOfClause(before));
        }
        // "opposed arming": the deed is the object of the verb before
        boolean object = clauses.before(before + 1, Kind.VERB) != null && !clauses.isName(before);
        Phrase subject = object ? null : subjects.before(before);
        if (subject == null || ClauseWords.PRONOUNS.contains(clauses.word(subject.head()))) {
            return null;
        }
        // "posted a series of tweets criticising": whose words they are
        boolean words = ClauseWords.OCCASIONS.contains(clauses.word(before));
        return Holding.asserted(words ? clauses.subjectOfClause(before) : subject);
    }
}
