package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** What completes a noun phrase: "the pace" of weapons deliveries, "the war" in Keld, "the decision" to leave the union. */
record Complements(Clauses clauses) {

    private static final int DEEPEST = 3;
    private static final int NEAR = 6;

    /** One past the phrase with what completes it. */
    int end(Phrase core) {
        if (core.to() - core.from() == 1 && clauses.phrases.words().isGerund(core.head())) {
            Phrase object = clauses.right(core.to());
            return object == null || isPronoun(object) ? core.to() : deed(core.head(), object);
        }
        int end = core.to();
        int head = core.head();
        for (int depth = 0; depth < DEEPEST; depth++) {
            Phrase inner = depth == 0 && isOfVerb(core, end) ? null : next(head, end);
            // "a debate in Congress about wages"
            Phrase next = inner == null && depth > 0 ? next(core.head(), end) : inner;
            if (next == null) {
                break;
            }
            end = next.to();
            head = next.head();
        }
        return doing(core.head(), head, end == core.to() ? end : joined(head, end));
    }

    /** "Imports by Keld and Orda", "the price of herring, cod and salt": with those joined to the last noun. */
    private int joined(int head, int end) {
        int listed = new Series(clauses).end(end);
        if (listed > 0) {
            return listed;
        }
        boolean joins = clauses.word(end).equals("and") || clauses.word(end).equals("or");
        Phrase other = joins ? clauses.right(end + 1) : null;
        boolean alike = other != null
                && other.from() == end + 1
                && clauses.isName(head) == clauses.isName(other.head())
                && clauses.tag(head).isNoun()
                && clauses.tag(other.head()).isNoun()
                && (clauses.tag(end + 1).isNoun() || clauses.tag(end + 1) == Tag.JJ)
                && !clauses.phrases.words().isNominal(other.to());
        int next = alike ? clauses.skipAdverbs(other.to()) : end;
        boolean subject = clauses.isFinite(next)
                || clauses.tag(next) == Tag.MD
                || clauses.word(next).equals("to");
        return alike && !subject ? other.to() : end;
    }

    /** "getting people more help" */
    private int deed(int verb, Phrase object) {
        boolean another = clauses.word(object.to()).equals("to"); // "allowing fishermen" to do what
        return another ? end(object) : Math.max(end(object), new Deeds(clauses).end(verb, object.to()));
    }

    /** "Blamed the flood on millers": the preposition belongs to the verb. */
    boolean isOfVerb(Phrase core, int preposition) {
        int at = core.from();
        while (ClauseWords.DETERMINERS.contains(clauses.word(at - 1)) || clauses.isMark(at - 1)) {
            at--;
        }
        Hit hit = clauses.before(at, Trigger.Kind.VERB);
        if (hit == null) {
            return clauses.word(preposition).equals("of") && isAccusedToo(at - 1);
        }
        String verb = hit.trigger().entry();
        String word = clauses.word(preposition);
        return switch (word) {
            case "of" -> ClauseWords.ACCUSING.contains(verb);
            case "to" -> StanceWords.GIVING.contains(verb.split(" ")[0]);
            default ->
                ClauseWords.GIVES_REASONS.contains(verb.split(" ")[0])
                        && ClauseWords.BEFORE_REASONS.contains(word)
                        && !isRemark(clauses.word(core.head()), word);
        };
    }

    /** "Accused the guild and the press" of greed. */
    private boolean isAccusedToo(int and) {
        return clauses.word(and).equals("and")
                && clauses.hits.stream()
                        .anyMatch(hit -> hit.is(Trigger.Kind.VERB)
                                && hit.to() < and
                                && and - hit.to() < NEAR
                                && ClauseWords.ACCUSING.contains(hit.trigger().entry()));
    }

    /** "A claim" to rule the sea, "a shutdown of ports" serving Keld, "a board" created by law: to the end of what is done. */
    private int doing(int outer, int head, int to) {
        Tag tag = clauses.tag(to);
        boolean participle =
                tag == Tag.VBG || tag == Tag.VBN && ClauseWords.PREPOSITIONS.contains(clauses.word(to + 1));
        // "the right of towns to fish"
        int verb = Math.max(infinitive(head, to), infinitive(outer, to));
        if (verb < 0 && !participle) {
            return to;
        }
        int end = new Deeds(clauses).end(to, Math.max(to, verb) + 1);
        return Math.max(to, end);
    }

    /** The verb of "to rule the sea" behind a noun that takes it; -1 for none. */
    private int infinitive(int head, int to) {
        int verb = to + 1;
        while (ClauseWords.isAdverb(clauses.word(verb))) {
            verb++;
        }
        boolean follows = clauses.word(to).equals("to") && clauses.tag(verb) == Tag.VB;
        return follows && ClauseWords.TAKES_INFINITIVE.contains(clauses.word(head)) ? verb : -1;
    }

    /** The noun phrase that completes the noun, after its preposition; null when none does. */
    private Phrase next(int head, int preposition) {
        String word = clauses.word(preposition);
        if (word.isEmpty() || !ClauseWords.PREPOSITIONS.contains(word)) {
            return null;
        }
        Phrase next = clauses.right(preposition + 1);
        if (next == null || isPronoun(next) || isTime(next)) {
            return null;
        }
        boolean gerund = clauses.tag(next.head()) == Tag.VBG && next.to() - next.from() == 1;
        boolean done = ClauseWords.SHELLS.contains(clauses.word(head))
                || ClauseWords.COMPLETING.contains(word)
                || word.equals("for") && ClauseWords.TAKES_FOR.contains(clauses.word(head));
        if (!takes(head, preposition, next) || gerund && !done) {
            return null;
        }
        return word.equals("between") ? both(next) : ofDeed(next, gerund);
    }

    /** "the past eight years" too */
    private boolean isTime(Phrase phrase) {
        return clauses.isTime(phrase.head())
                || clauses.isTime(phrase.to() + 1) && ClauseWords.SAYS_NOTHING.contains(clauses.word(phrase.head()))
                || clauses.word(phrase.head()).equals("past");
    }

    /** "between Keld and Orda": with the other. */
    private Phrase both(Phrase one) {
        Phrase other = clauses.word(one.to()).equals("and") ? clauses.right(one.to() + 1) : null;
        return other == null ? one : new Phrase(one.from(), other.to(), other.head());
    }

    private Phrase ofDeed(Phrase next, boolean gerund) {
        return gerund ? new Phrase(next.from(), end(next), next.head()) : next;
    }

    private boolean takes(int head, int at, Phrase next) {
        String preposition = clauses.word(at);
        if (preposition.equals("of")) {
            return true;
        }
        String noun = clauses.word(head);
        boolean signed = preposition.equals("into") && clauses.word(at + 1).equals("law");
        boolean occasion = !preposition.equals("for")
                && !isRemark(noun, preposition)
                && ClauseWords.OCCASIONS.contains(clauses.text.lower(next.head()));
        if (noun.isEmpty() || signed || occasion) {
            return false;
        }
        boolean name = clauses.isName(next.head());
        return switch (preposition) {
            case "for" -> ClauseWords.TAKES_FOR.contains(noun);
            case "with" -> ClauseWords.TAKES_WITH.contains(noun);
            case "to" -> clauses.tag(next.from()) != Tag.VB;
            case "in" -> !StanceWords.BEHIND_IN.contains(clauses.word(next.head())) && isIn(noun, at, next);
            case "from" -> name || ClauseWords.TAKES_FROM.contains(noun);
            case "by" -> ClauseWords.TAKES_BY.contains(noun);
            case "against" -> ClauseWords.TAKES_AGAINST.contains(noun);
            case "as" -> ClauseWords.TAKES_AS.contains(noun);
            default -> ClauseWords.COMPLETING.contains(preposition);
        };
    }

    /** "Remarks on the inquiry": about it, not at it; "reasons for leaving", "support for Keld". */
    private static boolean isRemark(String noun, String preposition) {
        return (preposition.equals("on") || preposition.equals("about")) && StanceWords.REMARKS.contains(noun)
                || preposition.equals("for") && StanceWords.ALWAYS_FOR.contains(noun);
    }

    private boolean isIn(String noun, int at, Phrase next) {
        boolean owned =
                ClauseWords.OWNER_PRONOUNS.contains(clauses.word(next.from() - 1)); // "interference in our waters"
        return clauses.isName(next.head()) || ClauseWords.TAKES_IN.contains(noun) && !owned || isBare(at, next);
    }

    /** "Ethics in business": nothing tells which business. */
    private boolean isBare(int preposition, Phrase next) {
        return next.from() == preposition + 1;
    }

    private boolean isPronoun(Phrase phrase) {
        return ClauseWords.PRONOUNS.contains(clauses.word(phrase.head()));
    }
}
