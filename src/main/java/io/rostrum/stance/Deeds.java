package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Deeds as targets, whole: "keeping the border safe", "barring foreigners from entering Keld". */
record Deeds(Clauses clauses) {

    private static final int LONGEST = 14;

    /**
     * @param verb first token of the deed
     * @param to   one past its object
     * @return one past all that belongs to it; -1 where it breaks off before that, or goes on too long to be printed
     */
    int end(int verb, int to) {
        int end = to;
        int listed = new Series(clauses).end(end);
        while (end < clauses.to && end - verb <= LONGEST && (listed > 0 || !isBeyond(end))) {
            end = Math.max(end + 1, listed);
            listed = new Series(clauses).end(end);
        }
        while (end > to && isLoose(end - 1)) {
            end--;
        }
        String word = clauses.word(end);
        boolean broken = ClauseWords.RELATIVE.contains(word) && end == to
                || ClauseWords.WANT_RESULT.contains(clauses.word(verb)) && end == to && !isPhrasal(verb);
        boolean cut = ClauseWords.BY_ANOTHER.contains(clauses.word(verb))
                && end == to
                && clauses.tag(end).isVerb();
        return broken || cut || end - verb > LONGEST ? -1 : end;
    }

    /** "Bring back" is whole. */
    private boolean isPhrasal(int verb) {
        Tag tag = clauses.tag(verb + 1);
        return tag == Tag.RP || tag == Tag.RB;
    }

    /** What somebody does: "opposed to" Keld building the dam; null where the name alone is meant, as in "attacked Varga using". */
    Phrase ofSomebody(Phrase name) {
        Phrase object = isGoverned(name) && clauses.tag(name.to()) == Tag.VBG ? clauses.right(name.to() + 1) : null;
        int end = object == null ? -1 : end(name.to(), new Complements(clauses).end(object));
        return end < 0 ? null : new Phrase(name.from(), end, name.head());
    }

    /** Behind a preposition, or a verb of taking sides. */
    private boolean isGoverned(Phrase name) {
        int before = clauses.phrases.words().pastDeterminers(name.from() - 1);
        Hit verb = clauses.before(before + 1, Trigger.Kind.VERB);
        return ClauseWords.PREPOSITIONS.contains(clauses.word(before))
                || verb != null && StanceWords.SIDING.contains(verb.trigger().entry());
    }

    /** One past the clause that tells which are meant, "cities that pay more"; -1 where it goes on too long. */
    int relative(int pronoun) {
        int end = pronoun + 1;
        while (end < clauses.to && end - pronoun <= LONGEST && (isFinite(end) || !isBeyond(end))) {
            end++;
        }
        while (end > pronoun && isLoose(end - 1)) {
            end--;
        }
        return end - pronoun > LONGEST ? -1 : end;
    }

    /** Done for its own sake: "sought to bolster", "continued to raise" are no promises. */
    boolean isEffort(int verb) {
        Hit governor = clauses.word(verb - 1).equals("to") ? clauses.before(verb - 1, Trigger.Kind.WANTS) : null;
        return governor != null
                && ClauseWords.EFFORTS.contains(governor.trigger().entry());
    }

    /** A mark, another clause, or what tells only when or on what occasion. */
    private boolean isBeyond(int token) {
        String word = clauses.word(token);
        if (!clauses.text.isWord(token)) {
            boolean joins =
                    clauses.text.first(token) == '-' && clauses.text.begin(token) == clauses.text.end(token - 1);
            return !clauses.isPossessive(token) && !clauses.isMark(token) && !joins && !isAbbreviation(token);
        }
        return ClauseWords.CLAUSE_OPENERS.contains(word) && (!word.equals("as") || isReason(token))
                || ClauseWords.RELATIVE.contains(word)
                || clauses.isTime(token)
                || word.equals("following")
                || clauses.isTime(token + 1) && isWhich(token)
                || isFinite(token)
                || isJoin(word) && (!isNominal(token + 1) || isOtherDeed(token + 1))
                || ClauseWords.PREPOSITIONS.contains(word) && isOccasion(token);
    }

    /** "As the mill needs money". */
    private boolean isReason(int as) {
        Phrase subject = clauses.right(as + 1);
        return subject != null && clauses.isFinite(clauses.skipAdverbs(subject.to()));
    }

    /** The dot of "Col. Brandt": one inside a sentence, close behind its word. */
    private boolean isAbbreviation(int dot) {
        return clauses.text.first(dot) == '.'
                && dot + 1 < clauses.to
                && clauses.text.isWord(dot + 1)
                && clauses.text.begin(dot) == clauses.text.end(dot - 1);
    }

    /** Before a time: "next year", "seven months". */
    private boolean isWhich(int token) {
        return clauses.tag(token) == Tag.CD || ClauseWords.SAYS_NOTHING.contains(clauses.word(token));
    }

    private boolean isFinite(int token) {
        return clauses.isFinite(token) && !clauses.isName(token);
    }

    /** "And vowing to", "and urging them": what somebody does besides. */
    private boolean isOtherDeed(int token) {
        String next = clauses.word(token + 1);
        boolean governs = next.equals("to")
                || next.equals("that")
                || ClauseWords.DETERMINERS.contains(next)
                || clauses.tag(token + 1) == Tag.PRP
                || clauses.isName(token + 1);
        return clauses.word(token).endsWith("ing") && governs;
    }

    /** "Shut down", "force them out". */
    private boolean isParticle(int token) {
        String word = clauses.word(token);
        boolean verb = clauses.tag(token - 1).isVerb();
        return ClauseWords.PARTICLES.contains(word) && (verb || word.equals("out") || word.equals("down"));
    }

    /** A word that wants another after it, or tells when. */
    private boolean isLoose(int token) {
        String word = clauses.word(token);
        return clauses.isMark(token)
                || clauses.word(token + 1).equals("than")
                || isJoin(word)
                || ClauseWords.WHEN_ADVERBS.contains(word)
                || ClauseWords.BE.contains(word)
                || clauses.tag(token) == Tag.VBN && ClauseWords.HAVE.contains(clauses.word(token - 1))
                || ClauseWords.PREPOSITIONS.contains(word) && !isParticle(token)
                || ClauseWords.OWNER_PRONOUNS.contains(word)
                || ClauseWords.ARTICLES.contains(word);
    }

    private static boolean isJoin(String word) {
        return word.equals("and") || word.equals("or");
    }

    private boolean isNominal(int token) {
        Tag tag = clauses.tag(token);
        return tag.isNoun() || tag == Tag.JJ;
    }

    private boolean isOccasion(int preposition) {
        Phrase next = clauses.right(preposition + 1);
        return next != null
                && (clauses.isTime(next.head()) || ClauseWords.OCCASIONS.contains(clauses.text.lower(next.head())));
    }
}
