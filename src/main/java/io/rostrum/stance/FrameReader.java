package io.rostrum.stance;

import io.rostrum.stance.Trigger.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds every construction of a sentence that joins a holder and a target, by its triggers. */
final class FrameReader {

    /** The target is a pronoun that goes back to what was said before. */
    static final String ANAPHOR = "issue:anaphor";

    private final Clauses clauses;
    private final List<IssueTrie.Match> issues;
    private final VerbFrames verbs;
    private final NounFrames nouns;
    private final DemandFrames demands;
    private final IssueFrames onIssues;
    private final List<StanceFrame> frames = new ArrayList<>();

    FrameReader(Clauses clauses, StanceLexicon lexicon) {
        this.clauses = clauses;
        this.issues = IssueFrames.in(clauses, lexicon.issues);
        VerbReader reader = new VerbReader(clauses);
        this.demands = new DemandFrames(clauses, reader, frames);
        this.verbs = new VerbFrames(clauses, reader, frames, issues, demands);
        this.nouns = new NounFrames(clauses, reader, frames, verbs, demands);
        this.onIssues = new IssueFrames(clauses, reader, frames, issues);
    }

    /** Questions assert nothing and give none. */
    List<StanceFrame> frames() {
        if (isQuestion()) {
            return List.of();
        }
        clauses.hits.forEach(this::read);
        List<StanceFrame> all =
                new ArrayList<>(frames.stream().map(this::onIssue).toList());
        frames.clear();
        issues.forEach(onIssues::deed);
        all.addAll(frames);
        Scopes scopes = new Scopes(clauses);
        return all.stream()
                .filter(frame -> !scopes.isVoid(frame.trigger()))
                .map(frame -> frame.within(scopes.at(frame.trigger())))
                .toList();
    }

    private boolean isQuestion() {
        for (int token = clauses.to - 1; token >= clauses.from && token >= clauses.to - 3; token--) {
            if (clauses.text.first(token) == '?') {
                return true;
            }
        }
        return false;
    }

    private void read(Hit hit) {
        switch (hit.trigger().kind()) {
            case VERB -> verbs.verb(hit);
            case CALLS -> verbs.calls(hit);
            case NOUN -> nouns.noun(hit);
            case ADJECTIVE -> nouns.adjective(hit);
            case ROLE -> nouns.role(hit);
            case REMOVAL -> demands.removal(hit);
            case EVALUATION -> demands.evaluation(hit);
            case ACHIEVES, WANTS -> onIssues.object(hit);
            case CLASHES -> onIssues.clash(hit);
            default -> {}
        }
    }

    /** A target that the lexicon knows; a verb that is part of the issue gives no sign of its own. */
    private StanceFrame onIssue(StanceFrame frame) {
        if (frame.issue() != null) {
            return frame;
        }
        IssueTrie.Match issue = IssueFrames.issueOf(issues, frame.trigger(), frame.target());
        if (issue == null) {
            return frame;
        }
        Hit verb = clauses.at(frame.trigger(), Kind.VERB);
        boolean deed = issue.isDeed() && issue.from() == frame.trigger() && verb != null;
        int sign = deed ? frame.sign() * verb.trigger().sign() : frame.sign();
        return frame.on(issue, sign * issue.sign());
    }
}
