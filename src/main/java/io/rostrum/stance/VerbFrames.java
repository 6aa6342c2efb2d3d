package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** Subject, verb, object: "H condemned T", "T was condemned by H", "H called T a liar", "H defended X arming T". */
final class VerbFrames {

    private static final int WORDS_OF_EVALUATION = 5;

    private final Clauses clauses;
    private final VerbReader reader;
    private final List<StanceFrame> frames;
    private final List<IssueTrie.Match> issues;
    private final DemandFrames demands;
    private final Complements complements;

    VerbFrames(
            Clauses clauses,
            VerbReader reader,
            List<StanceFrame> frames,
            List<IssueTrie.Match> issues,
            DemandFrames demands) {
        this.clauses = clauses;
        this.reader = reader;
        this.demands = demands;
        this.complements = new Complements(clauses);
        this.frames = frames;
        this.issues = issues;
    }

    void verb(Hit hit) {
        VerbForm form = hit.trigger().form();
        boolean done = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
        if (done && clauses.word(clauses.skipAdverbs(hit.to())).equals("by")) {
            passive(hit);
            return;
        }
        Holding holding = governsVerb(hit) || isPhrasal(hit) ? null : reader.of(hit.from(), form);
        if (holding == null || hit.trigger().as() == Kind.AIMED && !holding.isWanted()) {
            return;
        }
        if (holding.isPassive()) {
            suffered(hit, holding);
        } else if (!governsClause(clauses.skipAdverbs(hit.to()))) {
            objects(hit, holding);
        }
    }

    /** "blasted out a call", "backed off". */
    private boolean isPhrasal(Hit hit) {
        return clauses.tag(hit.to()) == Tag.RP && hit.to() - hit.from() == 1;
    }

    /** "help broker" is about what is brokered. */
    private boolean governsVerb(Hit hit) {
        Hit next = clauses.at(hit.to(), Kind.VERB);
        return next != null && next.trigger().form() == VerbForm.BASE
                || hit.trigger().entry().equals("help") && clauses.tag(hit.to()) == Tag.VB;
    }

    /** "fears that it is lost" is about no thing. */
    private boolean governsClause(int token) {
        if (!clauses.word(token).equals("that")) {
            return false;
        }
        Phrase subject = clauses.right(token + 1);
        return clauses.tag(token) == Tag.IN
                || subject != null && clauses.isFinite(clauses.skipAdverbs(complements.end(subject)));
    }

    /** "T must be scrapped", of the speaker. */
    private void suffered(Hit hit, Holding holding) {
        if (holding.modality() == Modality.DEMAND && holding.speaks()) {
            int sign = holding.turned(hit.trigger().sign());
            frames.add(new StanceFrame(
                    null, holding.holder(), null, sign, Modality.DEMAND, "demand:must", hit.from(), hit.to()));
        }
    }

    private void objects(Hit hit, Holding holding) {
        Phrase last = null;
        for (Phrase object : clauses.allRight(hit.to())) {
            if (last != null
                    && hit.to() - hit.from() > 1
                    && clauses.word(object.to()).equals(clauses.word(hit.to() - 1))) {
                break;
            }
            last = object;
            int end = complements.end(object);
            if (clauses.word(end).equals("to") && clauses.word(end + 1).equals("be")) {
                demands.undergo(holding, object, end);
            } else if (!(clauses.word(end).equals("to") && asks(hit))
                    && !isSubject(end)
                    && !isLeft(hit, object)
                    && !isOtherwiseMeant(hit, end)
                    && isFollowedBy(object.to(), hit.trigger().afterObject())) {
                add(hit, holding, object);
            }
        }
        if (last != null) {
            gapped(hit, last.to());
        }
    }

    /** "A taking aim at B and C at D": who stands after "and" does the same. */
    private void gapped(Hit hit, int and) {
        String preposition = clauses.word(hit.to() - 1);
        Phrase holder = clauses.word(and).equals("and") ? clauses.right(and + 1) : null;
        if (holder != null
                && hit.to() - hit.from() > 1
                && clauses.isName(holder.head())
                && clauses.word(holder.to()).equals(preposition)) {
            Phrase target = clauses.right(holder.to() + 1);
            if (target != null) {
                frame(hit, Holding.asserted(holder), target, hit.trigger().sign(), "verb");
            }
        }
    }

    /** "encouraged Y to" and "called for Y to" are about what Y is to do. */
    private boolean asks(Hit hit) {
        return clauses.at(hit.from(), Kind.URGES) != null
                || hit.trigger().entry().endsWith(" for")
                || hit.trigger().entry().equals("demand");
    }

    /** "fears the same is true": what follows is a clause with a subject of its own. */
    private boolean isSubject(int end) {
        int next = clauses.skipAdverbs(end);
        boolean told = clauses.tag(next) == Tag.VBD
                && (ClauseWords.PREPOSITIONS.contains(clauses.word(next + 1)) || clauses.tag(next + 1) == Tag.MARK);
        if (clauses.word(end).equals("that")
                && clauses.tag(end) == Tag.IN
                && ClauseWords.OCCASIONS.contains(clauses.word(end - 1))) {
            return true;
        }
        boolean bare = clauses.tag(next) == Tag.VB
                && next == end
                && !clauses.word(next - 1).equals("to");
        return bare || clauses.isFinite(next) && !told;
    }

    /** "ended his campaign" and "withdrew her objections" say nothing against the campaign or the objections. */
    private boolean isLeft(Hit hit, Phrase object) {
        String head = clauses.word(object.head());
        String owner = clauses.word(object.from() - 1);
        boolean own = owner.equals("his") || owner.equals("her") || owner.equals("their") || owner.equals("its");
        boolean drops = clauses.at(hit.from(), Kind.DROPS) != null;
        boolean leaves = drops
                || hit.trigger().entry().endsWith("out of")
                || hit.trigger().entry().equals("quit")
                || hit.trigger().entry().equals("withdraw from")
                || hit.trigger().entry().equals("cancel");
        return leaves && ClauseWords.RACES.contains(head) || (own || drops) && ClauseWords.OWN_STANCES.contains(head);
    }

    /** "welcomed guests to the palace", "prevented him from leaving". */
    private boolean isOtherwiseMeant(Hit hit, int end) {
        String next = clauses.word(end);
        return switch (hit.trigger().entry()) {
            case "welcome" -> next.equals("to") || next.equals("at") || next.equals("into") || next.equals("home");
            case "credit" -> next.equals("to");
            case "prevent", "stop" -> next.equals("from");
            default -> false;
        };
    }

    private boolean isFollowedBy(int token, String words) {
        return words.isEmpty() || clauses.word(token).equals(words.split(" ")[0]);
    }

    private void add(Hit hit, Holding holding, Phrase object) {
        int sign = holding.turned(hit.trigger().sign());
        if (object.to() - object.from() == 1 && clauses.phrases.isGerund(object.head())) {
            deed(hit, holding, object.head(), sign);
            return;
        }
        Phrase ended = sign > 0 ? ended(object) : null;
        if (ended != null) {
            frame(hit, holding, ended, -1, "verb-ending");
            if (IssueFrames.issueOf(issues, hit.from(), object) == null) {
                return;
            }
        }
        frame(hit, holding, before(hit, holding, object), sign, "verb");
        Hit deed = clauses.at(object.to(), Kind.VERB);
        if (sign > 0 && deed != null && deed.trigger().form() == VerbForm.ING) {
            Phrase inner = clauses.right(deed.to());
            if (inner != null && isFollowedBy(inner.to(), deed.trigger().afterObject())) {
                frame(hit, holding, inner, deed.trigger().sign(), "verb-deed");
                frame(deed, holding, inner, deed.trigger().sign(), "verb-deed");
            }
        }
    }

    /** What "it" goes back to: the target the same holder had before in the sentence, else itself. */
    private Phrase before(Hit hit, Holding holding, Phrase object) {
        if (!clauses.word(object.head()).equals("it") || holding.holder() == null) {
            return object;
        }
        Phrase last = object;
        for (StanceFrame frame : frames) {
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
        if (object == null) {
            return;
        }
        boolean isIssue = issues.stream().anyMatch(issue -> issue.isDeed() && issue.from() == gerund);
        Phrase whole = new Phrase(gerund, complements.end(object), isIssue ? object.head() : gerund);
        boolean onIssue = verb != null && IssueFrames.issueOf(issues, hit.from(), object) != null;
        boolean aimed = verb != null
                && verb.trigger().as() == Kind.AIMED
                && verb.trigger().sign() > 0
                && !onIssue
                && !clauses.isName(object.head());
        if (isIssue || aimed) {
            frame(hit, holding, whole, sign, isIssue ? "verb" : "verb-deed");
        } else if (verb != null) {
            frame(hit, holding, object, sign * verb.trigger().sign(), "verb-deed");
        } else {
            frame(hit, holding, whole, sign, "verb-deed");
        }
    }

    /** What is to end in "called for an end to T" and "demanded T's resignation"; null for other objects. */
    private Phrase ended(Phrase object) {
        if (clauses.at(object.head(), Kind.ENDING) == null) {
            return null;
        }
        String next = clauses.word(object.to());
        if (next.equals("of") || next.equals("to") || next.equals("on") || next.equals("against")) {
            return clauses.right(object.to() + 1);
        }
        return clauses.isPossessive(object.head() - 1) ? clauses.left(object.head() - 2) : null;
    }

    private void passive(Hit hit) {
        int by = clauses.skipAdverbs(hit.to());
        Holding holding = reader.of(hit.from(), hit.trigger().form());
        List<Phrase> agents = clauses.allRight(by + 1);
        Phrase target = holding != null ? holding.holder() : sufferer(hit, agents);
        if (target == null || hit.trigger().as() == Kind.AIMED) {
            return;
        }
        for (Phrase agent : agents) {
            int sign = holding == null
                    ? hit.trigger().sign()
                    : holding.turned(hit.trigger().sign());
            Stance.Modality modality = holding == null ? Stance.Modality.ASSERTED : holding.modality();
            frames.add(new StanceFrame(agent, target, null, sign, modality, "frame:passive", hit.from(), hit.to()));
        }
    }

    /** Who it is done to: "T, condemned by H", "the T condemned by H", and "Condemned by H, T left". */
    private Phrase sufferer(Hit hit, List<Phrase> agents) {
        if (clauses.skipAdverbs(clauses.from) < hit.from() || agents.isEmpty()) {
            return new Subjects(clauses).before(hit.from() - 1);
        }
        int comma = agents.get(0).to();
        return clauses.word(comma).equals(",") ? clauses.right(comma + 1) : null;
    }

    /** "H called T a liar": the evaluation gives the sign. */
    void calls(Hit hit) {
        Holding holding = reader.of(hit.from(), hit.trigger().form());
        Phrase object = clauses.right(hit.to());
        if (holding == null || object == null || holding.isPassive()) {
            return;
        }
        String after = hit.trigger().afterObject();
        int begin = object.to();
        if (!after.isEmpty()) {
            if (!isFollowedBy(begin, after)) {
                return;
            }
            begin++;
        }
        Hit evaluation = evaluation(begin);
        if (evaluation != null) {
            int sign = holding.turned(evaluation.trigger().sign());
            frame(evaluation, holding, object, sign, "calls");
        }
    }

    private Hit evaluation(int begin) {
        for (Hit hit : clauses.hits) {
            if (hit.is(Kind.EVALUATION) && hit.from() >= begin && hit.from() < begin + WORDS_OF_EVALUATION) {
                return isUnbroken(begin, hit.from()) ? hit : null;
            }
        }
        return null;
    }

    private boolean isUnbroken(int begin, int end) {
        for (int at = begin; at < end; at++) {
            String word = clauses.word(at);
            boolean mark = !clauses.text.isWord(at) && (clauses.text.first(at) == ',' || clauses.text.first(at) == ';');
            if (mark
                    || ClauseWords.NEGATIONS.contains(word)
                    || ClauseWords.PREPOSITIONS.contains(word)
                    || ClauseWords.BE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void frame(Hit hit, Holding holding, Phrase target, int sign, String rule) {
        for (Phrase holder : new Joined(clauses).with(holding)) {
            frames.add(new StanceFrame(
                    holder, target, null, sign, holding.modality(), "frame:" + rule, hit.from(), hit.to()));
        }
    }
}
