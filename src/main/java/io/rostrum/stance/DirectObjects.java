package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Trigger.Kind;

/** Whether a verb is about the object after it: not in "fears the same is true", "quit the race". */
record DirectObjects(Clauses clauses) {

    /** Whether the verb has no object of its own. */
    boolean hasNone(Hit hit) {
        return governsVerb(hit) || isPhrasal(hit) || isThing(hit) || isResult(hit);
    }

    /** "The guilds signed a contract, ending a strike": what came of it. */
    private boolean isResult(Hit hit) {
        int before = hit.from() - 1;
        while (ClauseWords.isAdverb(clauses.word(before))) {
            before--;
        }
        return hit.trigger().form() == VerbForm.ING
                && clauses.word(before).equals(",")
                && StanceWords.RESULTING.contains(hit.trigger().entry());
    }

    /** "The tax", "sexual and tax accusations": no deed. */
    private boolean isThing(Hit hit) {
        VerbForm form = hit.trigger().form();
        VerbGroup group = VerbGroup.before(clauses, hit.from(), form);
        return hit.trigger().as() == Kind.DEED
                && (form == VerbForm.BASE || form == VerbForm.THIRD)
                && clauses.tag(hit.from()).isNoun()
                && !group.hasAuxiliary()
                && !clauses.word(group.before()).equals("to");
    }

    /** "blasted out a call", "backed off". */
    private boolean isPhrasal(Hit hit) {
        return clauses.tag(hit.to()) == Tag.RP && hit.to() - hit.from() == 1;
    }

    /** "help broker" is about what is brokered. */
    private boolean governsVerb(Hit hit) {
        Hit next = clauses.at(hit.to(), Kind.VERB);
        return next != null
                        && next.trigger().form() == VerbForm.BASE
                        && !clauses.tag(hit.to()).isNoun()
                || hit.trigger().entry().equals("help")
                        && (clauses.tag(hit.to()) == Tag.VB || clauses.tag(hit.to()) == Tag.VBG);
    }

    /** "fears that it is lost" is about no thing. */
    boolean governsClause(int token) {
        if (!clauses.word(token).equals("that")) {
            return false;
        }
        Phrase subject = clauses.right(token + 1);
        return clauses.tag(token) == Tag.IN
                || subject != null && clauses.isFinite(clauses.skipAdverbs(new Complements(clauses).end(subject)));
    }

    /** Whether the verb is about the object, which ends with its complements where {@code end} is. */
    boolean isMeant(Hit hit, Phrase object, int end) {
        boolean tolerates = hit.trigger().as() == Kind.TOLERATES;
        if (hit.trigger().as() == Kind.LEGAL && !ClauseWords.LEGAL_ACTS.contains(clauses.word(object.head()))) {
            return false;
        }
        boolean fights = hit.trigger().entry().equals("fight");
        if (fights && StanceWords.FOUGHT.contains(clauses.word(object.head()))) {
            return false; // who fights a war need not be against it
        }
        if (hit.trigger().as() == Kind.DEED
                && (isOwnEvent(object)
                        || ClauseWords.RACES.contains(clauses.word(object.head()))
                        || ClauseWords.COURTESIES.contains(clauses.word(object.head())))) {
            return false;
        }
        if (tolerates && ClauseWords.TAKEN.contains(clauses.word(object.head()))) {
            return false;
        }
        return !((asks(hit) || tolerates) && leadsOn(end))
                && !isSubject(end)
                && !isGardenPath(object)
                && !isOther(hit, object)
                && !isLeft(hit, object)
                && !isOtherwiseMeant(hit, end)
                && isComplete(hit, object);
    }

    /** "backed the dam and Varga the reservoir": a name with a thing right behind it. */
    boolean isSubjectOfGap(Phrase object) {
        String next = clauses.word(object.to());
        return clauses.isName(object.head())
                && clauses.word(object.from() - 1).equals("and")
                && (ClauseWords.ARTICLES.contains(next) || ClauseWords.OWNER_PRONOUNS.contains(next));
    }

    /** To what the object is to do or believe: "Y to", "Y that", "Y and Z to". */
    private boolean leadsOn(int end) {
        Phrase other = clauses.word(end).equals("and") ? clauses.right(end + 1) : null;
        int next = clauses.skipAdverbs(other == null ? end : other.to());
        boolean deed = clauses.word(next).equals("to") && clauses.tag(next + 1) != Tag.CD;
        return deed || clauses.word(next).equals("that");
    }

    /** "encouraged Y to" and "called for Y to" are about what Y is to do. */
    private boolean asks(Hit hit) {
        return clauses.at(hit.from(), Kind.URGES) != null
                || hit.trigger().entry().endsWith(" for")
                || hit.trigger().entry().equals("demand");
    }

    /** "fears the same is true": what follows is a clause with a subject of its own. */
    private boolean isSubject(int end) {
        int next = clauses.skipAdverbs(end);
        boolean told = clauses.tag(next) == Tag.VBD
                && (ClauseWords.PREPOSITIONS.contains(clauses.word(next + 1)) || clauses.tag(next + 1) == Tag.MARK);
        if (clauses.word(end).equals("that")
                && clauses.tag(end) == Tag.IN
                && ClauseWords.OCCASIONS.contains(clauses.word(end - 1))) {
            return true;
        }
        boolean bare = clauses.tag(next) == Tag.VB
                && next == end
                && !clauses.word(next - 1).equals("to");
        return bare || clauses.isFinite(next) && !told;
    }

    /** "The spate of protests demands that": a verb that looks like an object. */
    private boolean isGardenPath(Phrase object) {
        Hit verb = clauses.at(object.head(), Kind.VERB);
        return verb != null
                && verb.trigger().form() == VerbForm.THIRD
                && clauses.word(object.to()).equals("that");
    }

    /** "Spoke against a backdrop", "defended people accused of murder", "questioned Norland's commitment to peace". */
    private boolean isOther(Hit hit, Phrase object) {
        String head = clauses.word(object.head());
        String entry = hit.trigger().entry();
        boolean inCourt = ClauseWords.ACCUSED.contains(head) || ClauseWords.ACCUSED.contains(clauses.word(object.to()));
        boolean doubts = entry.startsWith("question") || entry.contains("doubt");
        return entry.equals("speak against") && ClauseWords.BACKDROPS.contains(head)
                || entry.equals("defend") && inCourt
                || doubts && ClauseWords.DEVOTION.contains(head)
                || entry.equals("question") && clauses.isKnownName(object.head()); // whom one questions, one asks
    }

    /** "Stop booking appearances": one's own to hold or not. */
    boolean isOwnEvent(Phrase object) {
        return ClauseWords.STAGED.contains(clauses.word(object.head()));
    }

    /** "ended his campaign" and "withdrew her objections" say nothing against the campaign or the objections. */
    private boolean isLeft(Hit hit, Phrase object) {
        String head = clauses.word(object.head());
        String owner = clauses.word(object.from() - 1);
        boolean own = owner.equals("his") || owner.equals("her") || owner.equals("their") || owner.equals("its");
        boolean drops = clauses.at(hit.from(), Kind.DROPS) != null;
        boolean leaves = drops
                || hit.trigger().entry().endsWith("out of")
                || hit.trigger().entry().equals("quit")
                || hit.trigger().entry().equals("withdraw from")
                || hit.trigger().entry().equals("cancel");
        boolean plan = drops
                && ClauseWords.AIMS.contains(head)
                && clauses.word(object.to()).equals("to")
                && !clauses.isPossessive(object.head() - 1);
        boolean staged =
                hit.trigger().entry().equals("cancel") || hit.trigger().entry().equals("call off");
        return plan
                || leaves && ClauseWords.RACES.contains(head)
                || staged && ClauseWords.STAGED.contains(head)
                || (own || drops) && ClauseWords.OWN_STANCES.contains(head);
    }

    /** "welcomed guests to the palace", "prevented him from leaving". */
    private boolean isOtherwiseMeant(Hit hit, int end) {
        String next = clauses.word(end);
        return switch (hit.trigger().entry()) {
            case "welcome" -> next.equals("to") || next.equals("at") || next.equals("into") || next.equals("home");
            case "credit" -> next.equals("to");
            // with the arms, not the heart
            case "embrace", "salute" -> clauses.isName(end - 1) && ClauseWords.PLACING.contains(next);
            // who stands for another's seat is a rival, and says nothing by that
            case "challenge" ->
                clauses.isName(end - 1) && !next.equals("on") && !next.equals("over") && !next.equals("to");
            case "fight" ->
                clauses.word(end - 1).equals("fight") || clauses.word(end - 1).equals("battle");
            case "fight for" -> clauses.word(end - 1).equals("place");
            case "prevent", "stop" -> next.equals("from");
            default -> false;
        };
    }

    /** Whether the words stand after the object that the entry wants there: "put … first", "gave … her warm blessing". */
    boolean isComplete(Hit hit, Phrase object) {
        return isComplete(hit, object.to());
    }

    /** The same where the object ends there, as at the end of a passive verb: "must be given the green light". */
    boolean isComplete(Hit hit, int end) {
        // "her side": the pronoun is the owner
        boolean pronoun = ClauseWords.OWNER_PRONOUNS.contains(clauses.word(end - 1));
        int at = end;
        for (String wanted : hit.trigger().afterObjectWords()) {
            if (pronoun && wanted.equals("'s")) {
                continue;
            }
            while (at > end && clauses.tag(at) == Tag.JJ && !isWanted(at, wanted)) {
                at++;
            }
            if (!isWanted(at, wanted)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean isWanted(int token, String word) {
        if (word.equals("'s")) {
            return clauses.isPossessive(token);
        }
        return word.equals("one's")
                ? ClauseWords.OWNER_PRONOUNS.contains(clauses.word(token))
                : clauses.word(token).equals(word);
    }
}
