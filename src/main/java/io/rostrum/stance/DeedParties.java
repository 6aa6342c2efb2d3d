package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Text;

/** Deeds as targets. */
record DeedParties(Text text, Parties parties) {

    /** A thing to be done, by its words: "raising the minimum wage"; null where it is cut short, or meant for some alone. */
    Party of(Hit verb, Phrase object, Clauses clauses) {
        if (isForSome(verb.from(), clauses)) {
            return null;
        }
        OpenTargets open = new OpenTargets(clauses);
        if (object.from() < verb.to()) {
            return undergone(verb, object, clauses);
        }
        Deeds deeds = new Deeds(clauses);
        int end = deeds.end(verb.from(), object.to());
        if (end < 0 || deeds.isEffort(verb.from()) || open.pointsAway(verb.from(), end)) {
            return null;
        }
        boolean whole = verb.trigger().afterObject().isEmpty() || verb.trigger().as() == Trigger.Kind.DEED;
        String words = whole
                ? verb.trigger().deed() + " " + open.words(new Phrase(verb.to(), end, object.head()))
                : open.words(new Phrase(verb.from(), end, object.head()));
        Doers doers = new Doers(clauses);
        Phrase doer = verb.trigger().as() == Trigger.Kind.DEED ? doers.of(verb) : null;
        if (doer != null
                && (isPronoun(doer, clauses) || doers.isErrand(verb) || open.pointsAway(doer.from(), doer.to()))) {
            return null;
        }
        String whose = doer == null ? "" : open.words(doer) + " ";
        return new Party(Party.Type.ISSUE, null, whose + words, text.span(verb.from(), end));
    }

    /** "The gun laws should be changed": changing the gun laws; null where it is said of what stands before a clause. */
    private Party undergone(Hit verb, Phrase object, Clauses clauses) {
        boolean wanted = clauses.skipAdverbs(object.to()) == verb.from(); // "wants T built"
        Party plain = wanted
                        || new Subjects(clauses).isPlain(object)
                                && ClauseWords.BE.contains(clauses.word(verb.from() - 1))
                ? parties.target(object, clauses)
                : null;
        boolean article = clauses.word(object.from() - 1).equals("the");
        return plain == null
                ? null
                : new Party(
                        Party.Type.ISSUE,
                        null,
                        verb.trigger().deed() + (article ? " the " : " ") + plain.name(),
                        plain.span());
    }

    /** "For those with boats, she would raise the toll". */
    private static boolean isForSome(int verb, Clauses clauses) {
        boolean comma = false;
        for (int at = verb - 1; at >= clauses.from; at--) {
            comma |= clauses.text.first(at) == ',';
            boolean fronted = at == clauses.from || !clauses.text.isWord(at - 1) || clauses.tag(at - 1) == Tag.CC;
            if (comma && fronted && clauses.word(at).equals("for") && isSome(at + 1, clauses)) {
                return true;
            }
        }
        return false;
    }

    /** "Those", "fishermen who", "fishermen with". */
    private static boolean isSome(int token, Clauses clauses) {
        Phrase persons = clauses.right(token);
        boolean several = persons != null && clauses.tag(persons.head()) == Tag.NNS && !clauses.isTime(persons.head());
        String next = several ? clauses.word(persons.to()) : "";
        return ClauseWords.FOR_WHOM.contains(clauses.word(token))
                || several && (ClauseWords.RELATIVE.contains(next) || ClauseWords.PREPOSITIONS.contains(next));
    }

    private static boolean isPronoun(Phrase doer, Clauses clauses) {
        return ClauseWords.PRONOUNS.contains(clauses.word(doer.head()));
    }
}
