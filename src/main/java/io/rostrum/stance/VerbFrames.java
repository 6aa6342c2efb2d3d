package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** Subject, verb, object: "H condemned T", "H defended X arming T", "A taking aim at B and C at D". */
final class VerbFrames {

    private final Clauses clauses;
    private final VerbReader reader;
    private final FrameList frames;
    private final List<IssueMatch> issues;
    private final DemandFrames demands;
    private final Complements complements;
    private final DirectObjects objects;
    private final OwnedObjects owned;
    private final PassiveFrames passives;
    private final WantedFrames wanted;

    VerbFrames(Clauses clauses, VerbReader reader, FrameList frames, List<IssueMatch> issues, DemandFrames demands) {
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
        this.issues = issues;
        this.demands = demands;
        this.complements = new Complements(clauses);
        this.objects = new DirectObjects(clauses);
        this.owned = new OwnedObjects(clauses);
        this.passives = new PassiveFrames(clauses, reader, frames);
        this.wanted = new WantedFrames(clauses, reader, frames);
    }

    void verb(Hit hit) {
        VerbForm form = hit.trigger().form();
        boolean done = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
        int next = clauses.skipAdverbs(hit.to());
        int by = new TimeAdverbials(clauses).after(next);
        if (done && clauses.word(by).equals("by")) {
            passives.passive(hit, by);
            return;
        }
        if (done && wanted.isWanted(hit)) {
            return;
        }
        Holding holding = isThought(hit) || objects.hasNone(hit) || done && isAdjective(hit.from())
                ? null
                : reader.of(hit.from(), form);
        if (holding == null || !takesSide(hit, holding) || isForecast(hit, holding)) {
            return;
        }
        if (holding.isPassive()) {
            suffered(hit, holding);
        } else if (!objects.governsClause(next)) {
            objects(hit, holding);
        }
    }

    /** "Is ready to impose tolls if": not yet. */
    private boolean isThreat(Holding holding) {
        return holding.modality() != Modality.DEMAND && new Provisos(clauses).depend();
    }

    /** "Having second thoughts". */
    private boolean isThought(Hit hit) {
        return hit.trigger().form() == VerbForm.BASE
                && clauses.tag(hit.from()) == Tag.JJ
                && clauses.tag(hit.from() - 1).isVerb();
    }

    /** "The deadline should boost growth": of a thing it is expected, not demanded. */
    private boolean isForecast(Hit hit, Holding holding) {
        return holding.modality() == Modality.DEMAND
                && !holding.isPassive()
                && holding.holder() != null
                && StanceWords.EFFECTS.contains(hit.trigger().entry().split(" ")[0])
                && new Subjects(clauses).isThing(holding.holder());
    }

    /** "Defeat" wants to be wanted, "accept" to be refused. */
    private boolean takesSide(Hit hit, Holding holding) {
        return switch (hit.trigger().as()) {
            case AIMED, DEED -> holding.isWanted() && !isThreat(holding);
            case TOLERATES -> holding.turn() == Holding.Turn.REFUSED;
            default -> true;
        };
    }

    /** "His racially charged plan". */
    private boolean isAdjective(int participle) {
        int before = participle - 1;
        while (ClauseWords.isAdverb(clauses.word(before))) {
            before--;
        }
        String word = clauses.word(before);
        boolean owned = ClauseWords.OWNER_PRONOUNS.contains(word) || ClauseWords.ARTICLES.contains(word);
        boolean joined = word.equals("and") && clauses.tag(before - 1) == Tag.JJ;
        return owned || joined && before < participle - 1;
    }

    /** "T must be scrapped", "T should not be cut", of the speaker. */
    private void suffered(Hit hit, Holding holding) {
        int side = hit.trigger().sign();
        int sign = holding.turn() == Holding.Turn.REFUSED ? -side : holding.turned(side);
        // "will not be tolerated"
        boolean borne = hit.trigger().as() == Kind.TOLERATES
                && holding.isWanted()
                && new Subjects(clauses).isPlain(holding.holder());
        // "should be recognised as intolerable": the judgment is another word's
        boolean judged = clauses.word(clauses.skipAdverbs(hit.to())).equals("as") || !objects.isComplete(hit, hit.to());
        if (!judged && holding.isAsked()) {
            VerbGroup group =
                    VerbGroup.before(clauses, hit.from(), hit.trigger().form());
            demands.mandated(holding, hit, group.before());
        }
        if (!judged && (holding.modality() == Modality.DEMAND && holding.speaks() || borne)) {
            frames.add(new StanceFrame(
                    null, holding.holder(), null, sign, Modality.DEMAND, "demand:must", hit.from(), hit.to()));
        }
    }

    private void objects(Hit hit, Holding holding) {
        Phrase last = null;
        // "unrest that H blames on T"
        boolean on =
                hit.trigger().entry().equals("blame") && clauses.word(hit.to()).equals("on");
        for (Phrase first : clauses.allRight(on ? hit.to() + 1 : hit.to())) {
            Phrase object = owned.owner(hit, blamed(hit, first));
            if (object == null) {
                return;
            }
            boolean isGapped = last != null
                    && (hit.to() - hit.from() > 1 && clauses.word(object.to()).equals(clauses.word(hit.to() - 1))
                            || objects.isSubjectOfGap(object));
            if (isGapped) {
                break;
            }
            last = object;
            int end = complements.end(object);
            if (clauses.word(end).equals("to") && clauses.word(end + 1).equals("be")) {
                demands.undergo(holding, object, end);
            } else if (objects.isMeant(hit, object, end)) {
                add(hit, holding, object);
            }
        }
        if (last != null && holding.turn() == Holding.Turn.KEPT) {
            new Gapping(clauses).of(hit, last, complements.end(last)).ifPresent(frames::add);
        } else if (last == null) {
            new RelativeObjects(clauses).before(hit, holding).forEach(object -> add(hit, holding, object));
        }
    }

    /** Who is blamed in "blamed the flood on millers"; the object itself after other verbs. */
    private Phrase blamed(Hit hit, Phrase object) {
        int end = hit.trigger().entry().equals("blame") ? complements.end(object) : -1;
        for (int at = object.to(); at <= end; at++) {
            Phrase culprit = clauses.word(at).equals("on") ? clauses.right(at + 1) : null;
            if (culprit != null && !ClauseWords.OCCASIONS.contains(clauses.text.lower(culprit.head()))) {
                return culprit;
            }
        }
        return object;
    }

    private void add(Hit hit, Holding holding, Phrase object) {
        int sign = side(hit, holding);
        if (object.to() - object.from() == 1 && clauses.phrases.words().isGerund(object.head())) {
            deed(hit, holding, object.head(), sign);
            return;
        }
        Phrase undone = new PlannedDeeds(clauses).undone(hit, object);
        if (undone != null) {
            frames.add(holding, hit, undone, -sign, "frame:verb-deed");
            return;
        }
        Phrase ended = sign > 0 ? new PlannedDeeds(clauses).ended(object) : null;
        if (ended != null) {
            frames.add(holding, hit, ended, -1, "frame:verb-ending");
            if (IssueFrames.issueOf(issues, hit.from(), object) == null) {
                return;
            }
        }
        frames.add(holding, hit, before(hit, holding, object), sign, "frame:verb");
        Hit deed = clauses.at(object.to(), Kind.VERB);
        if (sign > 0 && deed != null && deed.trigger().form() == VerbForm.ING) {
            Phrase inner = clauses.right(deed.to());
            if (inner != null && objects.isComplete(deed, inner)) {
                frames.add(holding, hit, inner, deed.trigger().sign(), "frame:verb-deed");
                frames.add(holding, deed, inner, deed.trigger().sign(), "frame:verb-deed");
            }
        }
    }

    /** Whoever demands that T should not be cut is for it, not only not against it. */
    private static int side(Hit hit, Holding holding) {
        boolean spared = holding.modality() == Stance.Modality.DEMAND
                && holding.turn() == Holding.Turn.REFUSED
                && hit.trigger().sign() < 0
                && (hit.trigger().as() == Kind.AIMED || hit.trigger().as() == Kind.ABOUT);
        return spared ? 1 : holding.turned(hit.trigger().sign());
    }

    /** What "it" goes back to: the target the same holder had before in the sentence, else itself. */
    private Phrase before(Hit hit, Holding holding, Phrase object) {
        if (!clauses.word(object.head()).equals("it") || holding.holder() == null) {
            return object;
        }
        Phrase last = object;
        for (StanceFrame frame : frames.all()) {
            boolean same = frame.holder() != null
                    && frame.holder().head() == holding.holder().head();
            if (same && frame.trigger() < hit.from()) {
                last = frame.target();
            }
        }
        return last;
    }

    /** "argued for scrapping T" is against T, "opposed scrapping T" for it; other deeds are targets themselves. */
    void deed(Hit hit, Holding holding, int gerund, int sign) {
        Hit verb = clauses.at(gerund, Kind.VERB);
        Phrase object = clauses.right(verb == null ? gerund + 1 : verb.to());
        boolean isIssue = issues.stream().anyMatch(issue -> issue.isDeed() && issue.from() == gerund);
        if (object == null || clauses.word(gerund).equals("being") || objects.isOwnEvent(object)) {
            return;
        }
        Phrase whole = new Phrase(gerund, complements.end(object), isIssue ? object.head() : gerund);
        boolean onIssue = verb != null && IssueFrames.issueOf(issues, hit.from(), object) != null;
        boolean aimed = verb != null && verb.trigger().as() == Kind.DEED
                || verb != null
                        && verb.trigger().as() == Kind.AIMED
                        && (verb.isDeed() || lessens(verb, object))
                        && !onIssue
                        && !clauses.isName(object.head());
        if (isIssue || aimed) {
            frames.add(holding, hit, whole, sign, isIssue ? "frame:verb" : "frame:verb-deed");
        } else if (verb != null) {
            frames.add(holding, hit, object, sign * verb.trigger().sign(), "frame:verb-deed");
        } else {
            frames.add(holding, hit, whole, sign, "frame:verb-deed");
        }
    }

    private boolean lessens(Hit verb, Phrase object) {
        return verb.lessens(clauses.word(object.head()));
    }
}
