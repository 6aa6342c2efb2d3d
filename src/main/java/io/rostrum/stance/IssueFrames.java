package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.ArrayList;
import java.util.List;

/** Issues of the lexicon: "H wants to end the conflict", "H signed the trade deal", "our aims: to end the conflict". */
final class IssueFrames {

    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_TO_VALUE = 8;

    private final Clauses clauses;
    private final VerbReader reader;
    private final FrameList frames;
    private final List<IssueMatch> issues;

    IssueFrames(Clauses clauses, VerbReader reader, FrameList frames, List<IssueMatch> issues) {
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
        this.issues = issues;
    }

    /** The issue that the phrase, or the verb with it, names; null when there is none. */
    static IssueMatch issueOf(List<IssueMatch> issues, int verb, Phrase phrase) {
        IssueMatch best = null;
        for (IssueMatch issue : issues) {
            boolean deed = issue.from() == verb && issue.isDeed();
            boolean head = issue.from() >= phrase.from() && issue.from() <= phrase.head() && phrase.head() < issue.to();
            if (deed || head && best == null) {
                best = issue;
            }
        }
        return best;
    }

    /** What somebody does, wants or refuses to do. */
    void deed(IssueMatch issue) {
        if (!issue.isDeed()) {
            return;
        }
        Hit verb = clauses.at(issue.from(), Kind.VERB);
        boolean read = verb != null && verb.trigger().as() != Kind.DEED;
        Holding holding = read ? null : reader.of(issue.from(), form(clauses.word(issue.from())));
        if (holding != null && !holding.isPassive()) {
            add(issue, holding, "issue:deed");
        } else if (clauses.word(issue.from() - 1).equals("to")) {
            aim(issue);
        }
    }

    /** "H's proposed wall", "her planned tax cut". */
    void proposed(IssueMatch issue) {
        int at = issue.from() - 1;
        while (at > clauses.from && clauses.tag(at) == Tag.JJ && !ClauseWords.PROPOSED.contains(clauses.word(at))) {
            at--;
        }
        if (issue.isDeed() || issue.sign() < 0 || !ClauseWords.PROPOSED.contains(clauses.word(at))) {
            return;
        }
        boolean pronoun =
                clauses.word(at - 1).equals("his") || clauses.word(at - 1).equals("her");
        Holding holding = Holding.asserted(
                clauses.isPossessive(at - 1) ? clauses.owner(at - 2) : pronoun ? Phrase.of(at - 1) : null);
        if (holding != null && !clauses.tag(issue.to()).isNoun()) {
            add(issue, holding, "issue:proposed");
        }
    }

    private static VerbForm form(String verb) {
        if (verb.endsWith("ing")) {
            return VerbForm.ING;
        }
        return verb.endsWith("ed") ? VerbForm.PAST : verb.endsWith("s") ? VerbForm.THIRD : VerbForm.BASE;
    }

    /** "signed the trade deal", "wants a ceasefire". */
    void object(Hit hit) {
        Phrase object = clauses.right(hit.to());
        IssueMatch issue = object == null ? null : issueOf(issues, hit.from(), object);
        Holding holding =
                issue == null ? null : reader.of(hit.from(), hit.trigger().form());
        boolean subject = issue != null && clauses.isFinite(clauses.skipAdverbs(issue.to()));
        if (holding != null && !subject && !holding.isPassive() && !issue.isDeed()) {
            add(issue, holding, hit.is(Kind.WANTS) ? "issue:wants" : "issue:achieves");
        }
    }

    private void add(IssueMatch issue, Holding holding, String method) {
        Phrase whole = new Phrase(issue.from(), issue.to(), issue.to() - 1);
        int sign = holding.turned(issue.sign());
        frames.add(
                holding,
                new StanceFrame(null, whole, issue, sign, holding.modality(), method, issue.from(), issue.to()));
    }

    /** A deed after "aim is to", "aims: to …, to …", "decision by H to". */
    void aim(IssueMatch issue) {
        for (int at = issue.from() - 2; at > clauses.from; at--) {
            if (ClauseWords.AIMS.contains(clauses.word(at)) && leadsTo(at + 1)) {
                Holding holding = aimed(at);
                if (holding != null) {
                    add(issue, holding, "issue:aim");
                }
                return;
            }
        }
    }

    private boolean leadsTo(int token) {
        String word = clauses.word(token);
        return word.equals("to") || word.equals(":") || word.equals("by") || ClauseWords.BE.contains(word);
    }

    /** Whose aim it is: "our aim", "H's aim", "decision by H", "we share some aims". */
    private Holding aimed(int noun) {
        if (clauses.word(noun + 1).equals("by")) {
            return Holding.asserted(clauses.right(noun + 2));
        }
        for (int at = noun - 1; at >= clauses.from && at >= noun - WORDS_BEFORE; at--) {
            String word = clauses.word(at);
            if (ClauseWords.MY.contains(word) || ClauseWords.FIRST_PERSON.contains(word)) {
                return Holding.ofSpeaker();
            }
            if (word.equals("his") || word.equals("her")) {
                return Holding.asserted(Phrase.of(at));
            }
            if (clauses.isPossessive(at)) {
                return Holding.asserted(clauses.owner(at - 1));
            }
        }
        return null;
    }

    /** "This goes against our values": the finder looks up what "this" is. */
    void clash(Hit hit) {
        int subject = hit.from() - 1;
        if (!ClauseWords.POINTERS.contains(clauses.word(subject))) {
            return;
        }
        for (Hit value : clauses.hits) {
            boolean near = value.from() >= hit.to() && value.from() < hit.to() + WORDS_TO_VALUE;
            if (value.is(Kind.VALUE) && near) {
                frames.add(new StanceFrame(
                        null,
                        Phrase.of(subject),
                        null,
                        hit.trigger().sign(),
                        Modality.ASSERTED,
                        FrameReader.ANAPHOR,
                        hit.from(),
                        hit.to()));
                return;
            }
        }
    }

    /** Every issue a sentence names, in text order. */
    static List<IssueMatch> in(Clauses clauses, StanceLexicon lexicon) {
        List<IssueMatch> all = new ArrayList<>();
        for (int token = clauses.from; token < clauses.to; token++) {
            IssueMatch match = lexicon.issue(clauses.text, token, clauses.to);
            if (match != null) {
                all.add(match);
            }
        }
        return all;
    }
}
