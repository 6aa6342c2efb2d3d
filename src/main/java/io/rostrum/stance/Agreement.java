package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;

/** Whether a noun phrase may be the subject of a verb, and is somebody. */
record Agreement(Clauses clauses) {

    /** "Nobody should doubt it" says nothing of who does. */
    boolean isNobody(Phrase subject) {
        String word = clauses.word(subject.head());
        return word.equals("nobody")
                || word.equals("none")
                || word.equals("few")
                || word.equals("one") && clauses.word(subject.head() - 1).equals("no")
                || clauses.word(subject.from() - 1).equals("no");
    }

    /** "his support", "air strikes" and "the attack" are nouns: bare forms need a subject that agrees. */
    boolean agrees(Phrase subject, VerbForm form) {
        String head = clauses.word(subject.head());
        if (form == VerbForm.BASE) {
            return ClauseWords.FIRST_PERSON.contains(head)
                    || head.equals("they")
                    || head.equals("who")
                    || head.endsWith("s") && !head.equals("his") && !head.equals("this")
                    || clauses.isName(subject.head()) && (isJoined(subject) || endsWithS(subject));
        }
        if (form == VerbForm.THIRD) {
            boolean pronoun = ClauseWords.PRONOUNS.contains(head);
            return !pronoun && (clauses.isName(subject.head()) || ClauseWords.GROUPS.contains(head) || isTitle(head))
                    || head.equals("he")
                    || head.equals("she")
                    || head.equals("it")
                    || head.equals("who");
        }
        return true;
    }

    private static boolean isTitle(String head) {
        return ClauseWords.TITLES.contains(head);
    }

    private boolean isJoined(Phrase subject) {
        return clauses.word(subject.from() - 1).equals("and");
    }

    private boolean endsWithS(Phrase subject) {
        return clauses.text.lower(subject.head()).endsWith("s");
    }
}
