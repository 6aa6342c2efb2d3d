package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** Subject, verb, object: "H condemned T", "T was condemned by H", "H called T a liar", "H defended X arming T". */
final class VerbFrames {

    private static final int WORDS_OF_EVALUATION = 5;

    private final Clauses clauses;
    private final VerbReader reader;
    private final List<StanceFrame> frames;
    private final List<IssueTrie.Match> issues;

    VerbFrames(Clauses clauses, VerbReader reader, List<StanceFrame> frames, List<IssueTrie.Match> issues) {
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
        this.issues = issues;
    }

    void verb(Hit hit) {
        VerbForm form = hit.trigger().form();
        boolean agent = clauses.word(clauses.skipAdverbs(hit.to())).equals("by");
        if (agent && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE)) {
            passive(hit);
            return;
        }
        Holding holding = governsVerb(hit) ? null : reader.of(hit.from(), form);
        if (holding == null || holding.isPassive()) {
            return;
        }
        for (Phrase object : clauses.allRight(hit.to())) {
            boolean told = clauses.word(object.to()).equals("to") && asks(hit);
            if (!told && isFollowedBy(object.to(), hit.trigger().afterObject())) {
                add(hit, holding, object);
            }
        }
    }

    /** "help broker" is about what is brokered. */
    private boolean governsVerb(Hit hit) {
        Hit next = clauses.at(hit.to(), Kind.VERB);
        return next != null && next.trigger().form() == VerbForm.BASE;
    }

    /** "encouraged Y to" and "called for Y to" are about what Y is to do. */
    private boolean asks(Hit hit) {
        return clauses.at(hit.from(), Kind.URGES) != null
                || hit.trigger().entry().equals("call for");
    }

    private boolean isFollowedBy(int token, String words) {
        return words.isEmpty() || clauses.word(token).equals(words.split(" ")[0]);
    }

    private void add(Hit hit, Holding holding, Phrase object) {
        int sign = holding.turned(hit.trigger().sign());
        Phrase ended = sign > 0 ? ended(object) : null;
        if (ended != null) {
            frame(hit, holding, ended, -1, "verb-ending");
            if (IssueFrames.issueOf(issues, hit.from(), object) == null) {
                return;
            }
        }
        frame(hit, holding, object, sign, "verb");
        Hit deed = clauses.at(object.to(), Kind.VERB);
        if (sign > 0 && deed != null && deed.trigger().form() == VerbForm.ING) {
            Phrase inner = clauses.right(deed.to());
            if (inner != null && isFollowedBy(inner.to(), deed.trigger().afterObject())) {
                frame(hit, holding, inner, deed.trigger().sign(), "verb-deed");
                frame(deed, holding, inner, deed.trigger().sign(), "verb-deed");
            }
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
        Phrase target = holding != null ? holding.holder() : new Subjects(clauses).before(hit.from() - 1);
        if (target == null) {
            return;
        }
        for (Phrase agent : clauses.allRight(by + 1)) {
            int sign = holding == null
                    ? hit.trigger().sign()
                    : holding.turned(hit.trigger().sign());
            Stance.Modality modality = holding == null ? Stance.Modality.ASSERTED : holding.modality();
            frames.add(new StanceFrame(agent, target, null, sign, modality, "frame:passive", hit.from(), hit.to()));
        }
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
