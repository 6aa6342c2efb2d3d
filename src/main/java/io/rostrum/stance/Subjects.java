package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.Set;

/** Finds the subjects of verbs, to their left. */
record Subjects(Clauses clauses) {

    private static final Set<String> INTRODUCING = Set.of("by", "while", "after", "before", "in");
    private static final int LONGEST_APPOSITION = 15;
    private static final int LONGEST_SPEECH = 8;

    /** Whether what a comma sets off tells only who speaks: "T, she said, is". */
    boolean isSpeech(int comma) {
        boolean says = false;
        for (int at = comma + 1; at < clauses.to && at < comma + LONGEST_SPEECH; at++) {
            String word = clauses.word(at);
            if (word.equals(",")) {
                return says;
            }
            if (ClauseWords.RELATIVE.contains(word) || word.equals("as")) {
                return false;
            }
            says |= ClauseWords.SAY.contains(word);
        }
        return false;
    }

    /** The subject that ends before a verb group, past an apposition or relative pronoun. */
    Phrase before(int last) {
        int at = last;
        if (ClauseWords.RELATIVE.contains(clauses.word(at)) && at > clauses.from) {
            boolean thing = clauses.word(at).equals("which");
            at -= clauses.word(at - 1).equals(",") ? 2 : 1;
            Phrase noun = clauses.left(at);
            if (thing && noun != null && isSaidToBe(noun)) {
                return clauses.owner(at); // "Varga is the architect of the pact, which"
            }
            Phrase named = apposedTo(noun);
            return named == null ? predicated(noun) : named;
        }
        String word = clauses.word(at);
        if (word.equals(",")) {
            return beforeApposition(at);
        }
        if (word.equals("and") || word.equals("but") || word.equals("then")) {
            boolean comma = clauses.word(at - 1).equals(",");
            Phrase subject = clauses.subjectOfClause(at - (comma ? 1 : 0));
            Phrase main = subject == null && comma ? beforeRelative(at - 1) : subject;
            return main == null || main.to() > at ? null : main;
        }
        Phrase subject = clauses.left(at);
        return subject == null ? null : pastRelative(subject);
    }

    /** In "the plan that hurts fishermen was condemned" the plan; else the phrase itself. */
    private Phrase pastRelative(Phrase phrase) {
        int verb = clauses.phrases.words().pastDeterminers(phrase.from() - 1);
        boolean tells = clauses.isFinite(verb)
                && !ClauseWords.SAY.contains(clauses.word(verb))
                && clauses.tag(verb - 2).isNoun()
                && ClauseWords.RELATIVE.contains(clauses.word(verb - 1));
        Phrase noun = tells ? clauses.left(verb - 2) : null;
        return noun == null ? phrase : noun;
    }

    /** Who a pronoun of a clause before its main clause is: "While she praised it, Varga left"; else the phrase itself. */
    Phrase after(Phrase pronoun) {
        String word = clauses.word(pronoun.head());
        boolean before = word.equals("he") || word.equals("she");
        if (!before
                || pronoun.head() - clauses.from != 1
                || !ClauseWords.SUBORDINATORS.contains(clauses.word(clauses.from))) {
            return pronoun;
        }
        Phrase main = ofMain(pronoun.to());
        return main != null && clauses.isName(main.head()) ? main : pronoun;
    }

    /** Whose deed "accusing T, H left" and "after accusing T, H left" begin with: H; null for other places.
     *
     * @param before the token before the -ing form
     */
    Phrase afterIntroduction(int before) {
        boolean first = before < clauses.from || before == clauses.from && INTRODUCING.contains(clauses.word(before));
        return first ? ofMain(before + 1) : null;
    }

    /** Who the clause is about that follows the first comma, a name, "he" or "she"; null for another. */
    Phrase ofMain(int from) {
        for (int at = from; at < clauses.to; at++) {
            if (clauses.text.first(at) == ',') {
                Phrase subject = clauses.right(at + 1);
                String word = subject == null ? "" : clauses.word(subject.head());
                boolean somebody =
                        subject != null && (clauses.isName(subject.head()) || word.equals("he") || word.equals("she"));
                return somebody && clauses.isFinite(clauses.skipAdverbs(subject.to())) ? subject : null;
            }
        }
        return null;
    }

    /**
     * Whether a clause is about this noun phrase alone: not "staying at home", "disrupting the vote", "Kesten talking about herring",
     * "a plan that", nor the last of several.
     */
    boolean isPlain(Phrase subject) {
        int before = subject.from() - 1;
        while (ClauseWords.DETERMINERS.contains(clauses.word(before)) || clauses.isMark(before)) {
            before--;
        }
        String word = clauses.word(before);
        boolean deed = clauses.tag(before) == Tag.VBG || clauses.tag(before) == Tag.VB;
        boolean after = ClauseWords.RELATIVE.contains(clauses.word(subject.to()));
        return !ClauseWords.PREPOSITIONS.contains(word)
                && !(deed && !ClauseWords.SAY.contains(word))
                && !word.equals("and")
                && !after
                && !isDeed(subject);
    }

    private boolean isSaidToBe(Phrase noun) {
        int before = clauses.phrases.words().pastDeterminers(noun.from() - 1);
        return ClauseWords.BE.contains(clauses.word(before)) || new OpenTargets(clauses).isSomebody(noun.head());
    }

    /** One thing that no name tells and that can do nothing of itself: "the deadline", not "the country", "ministers". */
    boolean isThing(Phrase subject) {
        String head = clauses.word(subject.head());
        boolean one = clauses.tag(subject.head()) == Tag.NN && !clauses.isName(subject.head());
        return one
                && !new OpenTargets(clauses).isSomebody(subject.head())
                && !ClauseWords.GROUPS.contains(head)
                && !ClauseWords.ORGANISATIONS.contains(head)
                && !ClauseWords.COUNTRY_ITSELF.contains(head)
                && !ClauseWords.KNOWN_OWNERS.contains(head);
    }

    private boolean isDeed(Phrase subject) {
        for (int at = subject.head() + 1; at < subject.to(); at++) {
            if (clauses.isName(subject.head()) && clauses.tag(at) == Tag.VBG) {
                return true;
            }
        }
        return false;
    }

    /** "Varga, a former minister who opposes it": Varga; null where no name stands before. */
    private Phrase apposedTo(Phrase noun) {
        if (noun == null || clauses.isName(noun.head())) {
            return null;
        }
        int article = noun.from() - 1;
        boolean one = clauses.word(article).equals("a") || clauses.word(article).equals("an");
        boolean apposed = one && clauses.word(article - 1).equals(",") && clauses.isName(article - 2);
        Phrase named = apposed ? clauses.left(article - 2) : null;
        return named != null && clauses.isName(named.head()) ? named : null;
    }

    /** In "Varga is a fool, a bore and a cheat who opposes it" the subject of "is". */
    private Phrase predicated(Phrase noun) {
        if (noun == null || clauses.isName(noun.head()) || ClauseWords.PRONOUNS.contains(clauses.word(noun.head()))) {
            return noun;
        }
        for (int at = noun.from() - 1; at > clauses.from && at > noun.from() - LONGEST_APPOSITION; at--) {
            String word = clauses.word(at);
            if (clauses.tag(at) == Tag.VBG) {
                return noun;
            }
            if (ClauseWords.BE.contains(word)) {
                Phrase subject = before(at - 1);
                return subject == null ? noun : subject;
            }
            boolean listed = word.equals(",") || word.equals("and") || word.equals("or");
            if (!listed && (clauses.isName(at) || ClauseWords.ENDS_OF_PHRASES.contains(word))) {
                return noun;
            }
        }
        return noun;
    }

    /** "Varga attacked tolls that hurt fishermen, and called for": what stands before the clause that tells which tolls. */
    private Phrase beforeRelative(int comma) {
        for (int at = comma - 1; at > clauses.from; at--) {
            if (ClauseWords.RELATIVE.contains(clauses.word(at)) && clauses.tag(at) == Tag.WDT) {
                return clauses.subjectOfClause(at - 1);
            }
        }
        return null;
    }

    private Phrase beforeApposition(int comma) {
        for (int at = comma - 1; at > clauses.from && at > comma - LONGEST_APPOSITION; at--) {
            if (clauses.word(at).equals(",")) {
                Phrase bearer = clauses.left(at - 1);
                Phrase apposed = clauses.right(at + 1);
                return isNameOf(bearer, apposed, comma)
                        ? new Phrase(bearer.from(), apposed.to(), apposed.head())
                        : bearer;
            }
        }
        return null;
    }

    /** "Its managing director, Ole Brandt, praised it": Brandt; not "the mayor of Hollin, Sudmark, praised it". */
    private boolean isNameOf(Phrase office, Phrase name, int comma) {
        return office != null
                && name != null
                && name.to() == comma
                && clauses.isKnownName(name.head())
                && !clauses.isName(office.head());
    }
}
