package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.Set;

/** Words of praise and blame that are none where they stand. */
record Judgments(Clauses clauses) {

    private static final Set<String> SHOWING = Set.of("show", "prove", "demonstrate");
    private static final Set<String> MOMENTS = Set.of("now", "here", "there", "away", "behind", "before", "after");

    /** "Not fit" tells already that somebody is not "fit to serve". */
    boolean isTold(Hit hit) {
        return clauses.hits.stream()
                .anyMatch(other -> other.is(Trigger.Kind.EVALUATION)
                        && other.trigger().entry().startsWith("not ")
                        && other.from() < hit.from()
                        && other.to() > hit.from());
    }

    /** "The results were encouraging", "the basics are strong": a report, no praise. */
    boolean isReport(Hit hit, Phrase subject) {
        boolean thing = !clauses.isName(subject.head()) && clauses.tag(subject.head()) != Tag.PRP;
        return thing
                && (StanceWords.MEASURED.contains(clauses.word(subject.head()))
                        || StanceWords.OF_SOMEBODY.contains(hit.trigger().entry()));
    }

    /** "Is best understood as": no praise. */
    boolean isManner(Hit hit) {
        int before = hit.from() - 1;
        while (ClauseWords.isAdverb(clauses.word(before))) {
            before--;
        }
        String next = clauses.word(hit.to());
        boolean goesOn = clauses.tag(hit.to()) != Tag.MARK && clauses.tag(hit.to()) != Tag.CC;
        return ClauseWords.SUPERLATIVES.contains(hit.trigger().entry())
                && ClauseWords.BE.contains(clauses.word(before))
                && goesOn
                && !ClauseWords.PREPOSITIONS.contains(next)
                && !ClauseWords.CLAUSE_OPENERS.contains(next);
    }

    /** "strong enough to", "a great loss": what follows says what is meant, unless it is a person, a thing to do or a kind. */
    boolean isWeakened(Hit hit) {
        String next = clauses.word(hit.to());
        boolean noun = clauses.tag(hit.to()).isNoun() || clauses.tag(hit.to()) == Tag.JJ;
        boolean adjective = clauses.tag(hit.to() - 1) == Tag.JJ;
        boolean toDo = next.equals("to") && hit.trigger().entry().equals("right");
        // "a terrible trade deal"
        boolean borne = ClauseWords.BEARERS.contains(next) || ClauseWords.BEARERS.contains(clauses.word(hit.to() + 1));
        boolean superlative = ClauseWords.SUPERLATIVES.contains(hit.trigger().entry());
        boolean moment = hit.trigger().entry().equals("right") && MOMENTS.contains(next);
        return next.equals("enough")
                || toDo
                || moment
                || isCompared(hit)
                || adjective && noun && !borne && !superlative;
    }

    /** "More aggressive", "less an asset", but not "more dangerous than Orda". */
    private boolean isCompared(Hit hit) {
        String before = clauses.word(hit.from() - 1);
        String article = clauses.word(hit.from() - 2);
        boolean less = before.equals("less") || (before.equals("a") || before.equals("an")) && article.equals("less");
        return less
                || before.equals("more")
                        && !clauses.word(clauses.skipAdverbs(hit.to())).equals("than");
    }

    /** "Show that T is fit", "where T is strong": it is not said to be so. */
    boolean isOpen(Phrase subject) {
        int before = clauses.phrases.words().pastDeterminersToThat(subject.from() - 1);
        boolean toShow = clauses.word(before).equals("that")
                && SHOWING.contains(clauses.word(before - 1))
                && (clauses.tag(before - 1) == Tag.VB
                        || clauses.word(before - 2).equals("to")
                        || clauses.word(before - 2).equals("and"));
        return toShow || clauses.word(before).equals("where");
    }

    /** "Is deaf and arrogant". */
    boolean isFirstOfTwo(int adjective) {
        int before = clauses.isMark(adjective - 1) ? adjective - 2 : adjective - 1;
        return ClauseWords.BE.contains(clauses.word(before))
                && !clauses.tag(adjective).isVerb()
                && !clauses.isName(adjective);
    }

    /** "The families were wrong in what they recalled": that much alone, of people whom no name tells. */
    boolean isInPart(Hit hit, Phrase subject) {
        String next = clauses.word(hit.to());
        return hit.trigger().entry().equals("wrong")
                && (next.equals("in") || next.equals("about") || next.equals("on"))
                && !clauses.isName(subject.head())
                && clauses.tag(subject.head()) != Tag.PRP;
    }
}
