package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import java.util.Set;

/** Reads to the left of a verb: its auxiliaries, what governs it, and its subject. */
final class VerbReader {

    private static final int DEEPEST = 4;
    private static final Set<String> ABLE = Set.of("can", "cannot", "could", "couldn't", "can't");

    private final Clauses clauses;
    private final Subjects subjects;
    private final Agreement agreement;
    private final Governors governors;
    private final JoinedInfinitives joined;
    private final Mandatives mandatives;

    VerbReader(Clauses clauses) {
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
        this.agreement = new Agreement(clauses);
        this.governors = new Governors(clauses, this, subjects);
        this.joined = new JoinedInfinitives(clauses, this);
        this.mandatives = new Mandatives(clauses, this);
    }

    /** Who does it; null when the verb is a noun here, has no subject to be found, or is only alleged. */
    Holding of(int verb, VerbForm form) {
        return of(verb, form, 0);
    }

    /** @param depth how many verbs it governs, directly or not */
    Holding of(int verb, VerbForm form, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        VerbGroup group = VerbGroup.before(clauses, verb, form);
        boolean open = group.isPartly() || group.isPerfect() && !group.isNever();
        Turn turn = !group.isNegated() ? Turn.KEPT : open ? Turn.EMPTIED : Turn.REFUSED;
        if (turn == Turn.REFUSED && ABLE.contains(group.modal()) && new Hyperbole(clauses).holds(verb)) {
            turn = Turn.KEPT;
        }
        Modality modality = turn == Turn.KEPT ? Modality.ASSERTED : Modality.NEGATED;
        int at = group.before();
        if (clauses.word(at).equals("to")) {
            Holding governor = governors.ofInfinitive(at, depth);
            return governor == null ? null : governor.with(turn, modality).passive(group.isPassive());
        }
        if (form == VerbForm.ING && !group.hasAuxiliary()) {
            Holding governor = governors.ofGerund(at, depth);
            return governor == null ? null : governor.with(turn, modality);
        }
        if (form == VerbForm.BASE && !group.hasAuxiliary() && joined.isJoined(at)) {
            return joined.of(at, depth);
        }
        Phrase subject = form == VerbForm.ING && !group.hasBe() ? null : ofSameModal(subjects.before(at), group, at);
        boolean hoped = ClauseWords.HOPED.contains(group.modal());
        boolean bare = form == VerbForm.BASE && !group.hasAuxiliary() || isToUndergo(group);
        Holding asked = subject == null || !bare && !(hoped && form == VerbForm.BASE)
                ? null
                : mandatives.of(subject, hoped ? ClauseWords.HOPING : ClauseWords.MANDATIVE, depth);
        if (asked != null) {
            return asked.with(turn, modality).passive(group.isPassive());
        }
        if (subject == null
                || !group.hasAuxiliary() && !agreement.agrees(subject, form)
                || agreement.isNobody(subject)) {
            return null;
        }
        if (isConditional(subject.from())) {
            turn = Turn.EMPTIED;
            modality = Modality.CONDITIONAL;
        }
        boolean would =
                group.modal().equals("would") && group.hasBe() && form == VerbForm.ING; // "would be threatening"
        return holding(subject, group, would ? Turn.EMPTIED : turn, would ? Modality.CONDITIONAL : modality)
                .passive(group.isPassive());
    }

    /** Who else "and will cut it" is said of where "said the plan will help" stands before: the plan. */
    private Phrase ofSameModal(Phrase subject, VerbGroup group, int and) {
        boolean joined =
                subject != null && !group.modal().isEmpty() && clauses.word(and).equals("and");
        for (int at = and - 1; joined && at > subject.to(); at--) {
            if (clauses.word(at).equals(group.modal())) {
                Phrase nearer = subjects.before(at - 1);
                return nearer == null ? subject : nearer;
            }
        }
        return subject;
    }

    /** "Demanded that T be scrapped". */
    private boolean isToUndergo(VerbGroup group) {
        return group.isPassive() && clauses.word(group.before() + 1).equals("be");
    }

    private Holding holding(Phrase subject, VerbGroup group, Turn turn, Modality modality) {
        boolean first = ClauseWords.FIRST_PERSON.contains(clauses.word(subject.head()));
        String modal = group.modal();
        if (ClauseWords.DEMANDS.contains(modal)) {
            return new Holding(subject, true, turn, Modality.DEMAND, false, true);
        }
        // "said her government will": so she wants it
        boolean own = ClauseWords.HOPED.contains(modal)
                && ClauseWords.GOVERNMENTS.contains(clauses.word(subject.head()))
                && ClauseWords.OWNER_PRONOUNS.contains(clauses.word(subject.from() - 1));
        first |= own;
        boolean would = modal.startsWith("would") || modal.equals("'d");
        boolean unable = modal.startsWith("could") && turn != Turn.EMPTIED && group.isNegated(); // "could not support"
        // "an answer about how she would fight it"
        boolean how = clauses.word(subject.from() - 1).equals("how");
        boolean able = modal.equals("can") && !first && turn == Turn.KEPT; // what one can do, one need not want
        boolean hypothetical = would
                ? how || group.isPerfect() || new Provisos(clauses).any()
                : able || ClauseWords.HYPOTHETICALS.contains(modal) && !unable;
        if (hypothetical) {
            return new Holding(subject, first, Turn.EMPTIED, Modality.CONDITIONAL, false, true);
        }
        return new Holding(subject, first, turn, modality, false, !modal.isEmpty() && !modal.startsWith("can"));
    }

    /** "If she would join", "the thought that she would join". */
    private boolean isConditional(int subject) {
        int that = clauses.phrases.words().pastDeterminersToThat(subject - 1);
        boolean imagined = clauses.word(that).equals("that") && StanceWords.IMAGINED.contains(clauses.word(that - 1));
        int at = subject - 1;
        while (ClauseWords.DETERMINERS.contains(clauses.word(at)) || ClauseWords.isAdverb(clauses.word(at))) {
            at--;
        }
        return imagined || ClauseWords.CONDITIONS.contains(clauses.word(at));
    }
}
