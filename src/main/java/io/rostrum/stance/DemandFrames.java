package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** What a speaker says of the target as subject: "T must go", "T is a reliable partner", and "H urged T to resign". */
final class DemandFrames {

    /** "We need T". */
    static final String NEED = "demand:need";

    /** "Thank you to T". */
    static final String GREETING = "demand:greeting";

    /** "T is a fraud". */
    static final String EVALUATION = "demand:evaluation";

    private static final int WORDS_BEFORE = 7;

    private final Clauses clauses;
    private final VerbReader reader;
    private final FrameList frames;
    private final Judgments judgments;

    DemandFrames(Clauses clauses, VerbReader reader, FrameList frames) {
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
        this.judgments = new Judgments(clauses);
    }

    void removal(Hit hit) {
        if (isWay(hit)) {
            return;
        }
        int to = hit.from() - 1;
        if (clauses.word(to).equals("to")) {
            addressed(hit, to);
        }
        Holding holding = reader.of(hit.from(), VerbForm.BASE);
        if (holding == null) {
            thatClause(hit);
        } else if (holding.isAsked()) {
            mandated(holding, hit, hit.from() - 1);
        } else if (holding.modality() == Modality.DEMAND && holding.speaks() && holding.holder() != null) {
            int sign = holding.turn() == Holding.Turn.KEPT
                    ? hit.trigger().sign()
                    : -hit.trigger().sign();
            frames.add(new StanceFrame(
                    null, holding.holder(), null, sign, Modality.DEMAND, "demand:must", hit.from(), hit.to()));
        }
    }

    /** "Should go with her", "go further", "leave their boats", "win by ten points": not to go away, and no wish. */
    private boolean isWay(Hit hit) {
        String after = clauses.word(hit.to());
        boolean much = clauses.tag(hit.to()) == Tag.CD || StanceWords.BY_HOW_MUCH.contains(after);
        if (StanceWords.ONWARD.contains(after) || hit.trigger().entry().equals("win") && much) {
            return true;
        }
        int next = clauses.skipAdverbs(hit.to());
        boolean onward = next < clauses.to && clauses.text.isWord(next) && !clauses.isTime(next);
        boolean bare =
                hit.trigger().entry().equals("go") || hit.trigger().entry().equals("stay");
        return bare && onward && !clauses.word(next).equals("and");
    }

    /** "urged T to resign", "called for T to go". */
    private void addressed(Hit hit, int to) {
        for (Hit verb : clauses.hits) {
            boolean asks = verb.is(Kind.URGES) || verb.trigger().entry().equals("call for");
            Phrase target = asks && verb.to() < to ? clauses.right(verb.to()) : null;
            if (target != null && target.to() == to) {
                asked(hit, verb, target);
            }
        }
    }

    /** "called for T to be scrapped": the verb that it is to undergo gives the side. */
    void undergo(Holding holding, Phrase target, int to) {
        int verb = clauses.skipAdverbs(to + 2);
        Hit hit = clauses.at(verb, Kind.VERB);
        boolean done = hit != null
                && (hit.trigger().form() == VerbForm.PAST || hit.trigger().form() == VerbForm.PARTICIPLE);
        if (done && holding.turn() == Holding.Turn.KEPT) {
            demand(holding, target, hit);
        }
    }

    /** "demanded that T resign". */
    private void thatClause(Hit hit) {
        Phrase target = clauses.left(hit.from() - 1);
        int that = clauses.phrases.words().pastDeterminersToThat(target == null ? -1 : target.from() - 1);
        if (target == null || !clauses.word(that).equals("that")) {
            return;
        }
        Hit verb = clauses.before(that, Kind.VERB);
        if (verb != null && verb.trigger().entry().equals("demand")) {
            asked(hit, verb, target);
        }
    }

    /** "demanded that T be scrapped", "urged that T be put on trial".
     *
     * @param last the token before the verb and its auxiliaries
     */
    void mandated(Holding holding, Hit hit, int last) {
        Phrase target = clauses.word(last).equals("to") ? null : new Subjects(clauses).before(last);
        if (target != null) {
            demand(holding, target, hit);
        }
    }

    private void asked(Hit hit, Hit verb, Phrase target) {
        Holding holding = reader.of(verb.from(), verb.trigger().form());
        if (holding != null && !holding.isPassive() && holding.turn() == Holding.Turn.KEPT) {
            demand(holding, target, hit);
        }
    }

    /** That the holders demand what the hit says to happen to the target. */
    private void demand(Holding holding, Phrase target, Hit hit) {
        int sign = hit.trigger().sign();
        frames.add(
                holding,
                new StanceFrame(null, target, null, sign, Modality.DEMAND, "demand:asked", hit.from(), hit.to()));
    }

    /** "Thank you to T", of the speaker. */
    void greeting(Hit hit) {
        Phrase target = clauses.right(hit.to());
        if (target != null) {
            int sign = hit.trigger().sign();
            frames.add(new StanceFrame(null, target, null, sign, Modality.ASSERTED, GREETING, hit.from(), hit.to()));
        }
    }

    /** "We need T", "our country needs T", of the speaker. */
    void need(Hit hit) {
        Phrase target = hit.trigger().entry().equals("need") ? clauses.right(hit.to()) : null;
        Holding holding =
                target == null ? null : reader.of(hit.from(), hit.trigger().form());
        boolean ours = holding != null
                && holding.holder() != null
                && (clauses.word(holding.holder().head()).equals("we")
                        || ClauseWords.COUNTRY_ITSELF.contains(
                                clauses.word(holding.holder().head())));
        int end = ours ? new Complements(clauses).end(target) : -1;
        if (ours && !clauses.word(end).equals("to") && !clauses.isFinite(end)) {
            int sign = holding.turned(1);
            frames.add(new StanceFrame(null, target, null, sign, Modality.DEMAND, NEED, hit.from(), hit.to()));
        }
    }

    /** "T is a reliable partner", of the speaker. */
    void evaluation(Hit hit) {
        if (judgments.isManner(hit) || judgments.isTold(hit)) {
            return;
        }
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - WORDS_BEFORE; at--) {
            String word = clauses.word(at);
            if (ClauseWords.BE.contains(word)) {
                copula(hit, at + 1);
                return;
            }
            if (ClauseWords.COPULAS.contains(word)) {
                predicate(hit, reader.of(at, VerbForm.PAST));
                return;
            }
            boolean joins = word.equals(",") && clauses.tag(at - 1) == Tag.JJ && clauses.tag(at + 1) == Tag.JJ
                    || word.equals("and")
                            && clauses.skipAdverbs(at + 1) == hit.from()
                            && judgments.isFirstOfTwo(at - 1);
            boolean inside = joins
                    || clauses.isMark(at)
                    || clauses.text.isWord(at)
                            && !clauses.tag(at).isVerb()
                            && (ClauseWords.DETERMINERS.contains(word)
                                    || ClauseWords.isAdverb(word)
                                    || !ClauseWords.ENDS_OF_PHRASES.contains(word)
                                    || word.equals("not"));
            if (!inside) {
                return;
            }
        }
    }

    /** A noun or pronoun, and not the last of several that are not known: "violence against A and other B is genocide". */
    private boolean isSubject(Phrase subject, List<Phrase> all) {
        Tag tag = clauses.tag(subject.head());
        String before = clauses.word(subject.from() - 1);
        boolean determined = ClauseWords.DETERMINERS.contains(before);
        String joint = determined ? clauses.word(subject.from() - 2) : before;
        boolean bare = clauses.word(subject.head()).endsWith("ing") && !determined;
        boolean relative = ClauseWords.RELATIVE.contains(clauses.word(subject.to()))
                || clauses.word(subject.to()).equals(",") && !new Subjects(clauses).isSpeech(subject.to());
        boolean joined = all.size() > 1
                && (clauses.isName(subject.head())
                        || clauses.isName(all.get(all.size() - 1).head()));
        return !bare
                && !relative
                && (tag.isNoun() || tag == Tag.PRP || tag == Tag.DT)
                && (joined || !joint.equals("and"))
                && !joint.equals("or");
    }

    private void copula(Hit hit, int complement) {
        int first = complement;
        while (first < hit.from() && ClauseWords.isAdverb(clauses.word(first))) {
            first++;
        }
        predicate(hit, reader.of(first, VerbForm.PARTICIPLE));
    }

    /** What is said of who it is. */
    private void predicate(Hit hit, Holding found) {
        if (found == null || found.holder() == null || found.modality() == Modality.CONDITIONAL) {
            return;
        }
        // "is no villain", "is no great leader"
        boolean none = clauses.word(hit.from() - 1).equals("no")
                || clauses.tag(hit.from() - 1) == Tag.JJ
                        && clauses.word(hit.from() - 2).equals("no");
        Holding holding = none ? found.with(Holding.Turn.REFUSED, Modality.NEGATED) : found;
        boolean pointer =
                ClauseWords.PRONOUNS.contains(clauses.word(holding.holder().head()));
        boolean modal = holding.modality() == Modality.DEMAND;
        List<Phrase> subjects = new Joined(clauses).with(Holding.asserted(holding.holder()));
        if (!modal
                && isSubject(holding.holder(), subjects)
                && new Subjects(clauses).isPlain(subjects.get(subjects.size() - 1))
                && !judgments.isWeakened(hit)
                && !judgments.isReport(hit, holding.holder())
                && !judgments.isOpen(holding.holder())
                && !judgments.isInPart(hit, holding.holder())
                && (!pointer || clauses.word(holding.holder().head()).endsWith("he"))) {
            int sign = holding.turned(hit.trigger().sign());
            subjects.forEach(subject -> frames.add(
                    new StanceFrame(null, subject, null, sign, holding.modality(), EVALUATION, hit.from(), hit.to())));
        }
    }
}
