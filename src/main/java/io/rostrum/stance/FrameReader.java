package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** Finds every construction of a sentence that joins a holder and a target, by its triggers. */
final class FrameReader {

    /** The target is a pronoun that goes back to what was said before. */
    static final String ANAPHOR = "issue:anaphor";

    private final Clauses clauses;
    private final List<IssueMatch> issues;
    private final VerbFrames verbs;
    private final CallFrames calls;
    private final NounFrames nouns;
    private final RoleFrames persons;
    private final CompoundRoles roles;
    private final DemandFrames demands;
    private final IssueFrames onIssues;
    private final ConductFrames conduct;
    private final ReceivedFrames received;
    private final MoveFrames moves;
    private final FrameList frames;

    FrameReader(Clauses clauses, StanceLexicon lexicon) {
        this.clauses = clauses;
        this.issues = IssueFrames.in(clauses, lexicon);
        VerbReader reader = new VerbReader(clauses);
        this.frames = new FrameList(clauses);
        this.demands = new DemandFrames(clauses, reader, frames);
        this.verbs = new VerbFrames(clauses, reader, frames, issues, demands);
        this.calls = new CallFrames(clauses, reader, frames);
        this.nouns = new NounFrames(clauses, reader, frames, verbs, demands);
        this.persons = new RoleFrames(clauses, reader, frames);
        this.roles = new CompoundRoles(clauses, frames);
        this.onIssues = new IssueFrames(clauses, reader, frames, issues);
        this.conduct = new ConductFrames(clauses, reader, frames);
        this.received = new ReceivedFrames(clauses, reader, frames);
        this.moves = new MoveFrames(clauses, reader, frames);
    }

    /** Questions assert nothing and give none. */
    List<StanceFrame> frames() {
        if (isQuestion()) {
            return List.of();
        }
        clauses.hits.forEach(this::read);
        issues.forEach(onIssues::deed);
        issues.forEach(onIssues::proposed);
        if (frames.all().isEmpty()) {
            return List.of();
        }
        Scopes scopes = new Scopes(clauses);
        return frames.all().stream()
                .map(this::onIssue)
                .filter(frame -> !scopes.isVoid(frame))
                .map(scopes::applied)
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
            case CALLS -> calls.calls(hit);
            case NOUN -> nouns.noun(hit);
            case ADJECTIVE -> nouns.adjective(hit);
            case ROLE -> {
                persons.role(hit);
                roles.role(hit);
            }
            case REMOVAL -> demands.removal(hit);
            case EVALUATION -> demands.evaluation(hit);
            case ACHIEVES -> onIssues.object(hit);
            case WANTS -> {
                onIssues.object(hit);
                demands.need(hit);
            }
            case CLASHES -> {
                onIssues.clash(hit);
                conduct.clash(hit);
            }
            case CONDUCT -> conduct.conduct(hit);
            case GREETS -> demands.greeting(hit);
            case RECEIVED -> received.received(hit);
            case MOVES -> moves.moves(hit);
            default -> {}
        }
    }

    /** "Any trade deal that kills jobs" is not each of them. */
    private boolean isAnyThat(IssueMatch issue) {
        return clauses.word(issue.from() - 1).equals("any") && ClauseWords.RELATIVE.contains(clauses.word(issue.to()));
    }

    /** "Varga's infrastructure plan": hers, and not all that is done for it. */
    private boolean isOnesPlan(IssueMatch issue) {
        String owner = clauses.word(issue.from() - 1);
        boolean owned = owner.equals("his")
                || owner.equals("her")
                || clauses.isPossessive(issue.from() - 1) && clauses.isKnownName(issue.from() - 2);
        return owned && ClauseWords.DOCUMENTS.contains(clauses.word(issue.to() - 1));
    }

    /** What an idea is of: "the idea of a wall"; other phrases as they are. */
    private Phrase ofIdea(Phrase target) {
        boolean idea = ClauseWords.IDEAS.contains(clauses.word(target.head()))
                && clauses.word(target.to()).equals("of");
        Phrase inner = idea ? clauses.right(target.to() + 1) : null;
        return inner == null ? target : inner;
    }

    /** A target that the lexicon knows; a verb that is part of the issue gives no sign of its own. */
    private StanceFrame onIssue(StanceFrame frame) {
        if (frame.issue() != null) {
            return frame;
        }
        IssueMatch issue = IssueFrames.issueOf(issues, frame.trigger(), ofIdea(frame.target()));
        // "bad trade deals" are not all
        if (issue == null
                || ClauseWords.RESTRICTING.contains(clauses.word(issue.from() - 1))
                || isAnyThat(issue)
                || isOnesPlan(issue)) {
            return frame;
        }
        Hit verb = clauses.at(frame.trigger(), Kind.VERB);
        boolean deed = issue.isDeed() && issue.from() == frame.trigger() && verb != null;
        boolean moved = frame.method().equals(MoveFrames.METHOD);
        if (!deed && !moved && verb != null && verb.trigger().as() == Kind.DEED) {
            return frame;
        }
        int sign = deed ? frame.sign() * verb.trigger().sign() : frame.sign();
        return frame.on(issue, sign * issue.sign());
    }
}
