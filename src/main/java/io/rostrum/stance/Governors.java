package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Holding.Turn;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/**
 * Whose deed a verb without a subject of its own is: an infinitive's, of who wants or is urged to; an -ing form's; the
 * second of two infinitives'.
 */
final class Governors {

    private static final int URGED_WITHIN = 15;
    private static final int NEAR = 5;

    private final Clauses clauses;
    private final VerbReader verbs;
    private final Subjects subjects;
    private final Infinitives infinitives;
    private final UrgedDeeds urged;

    Governors(Clauses clauses, VerbReader verbs, Subjects subjects) {
        this.clauses = clauses;
        this.verbs = verbs;
        this.subjects = subjects;
        this.infinitives = new Infinitives(clauses);
        this.urged = new UrgedDeeds(clauses, verbs);
    }

    /** What governs an infinitive: a verb of wanting or refusing, somebody urged, or an obligation. */
    Holding ofInfinitive(int infinitive, int depth) {
        if (clauses.word(infinitive - 1).equals("not")) {
            Holding avoided = ofInfinitive(infinitive - 1, depth);
            return avoided == null ? null : avoided.with(Turn.REFUSED, Modality.NEGATED);
        }
        Hit wants = first(infinitive, Kind.WANTS, Kind.REFUSES, Kind.FAILS);
        if (wants != null && !isNoun(wants.from())) {
            if (infinitives.isMeans(wants)) {
                return null;
            }
            Holding holding = verbs.of(wants.from(), wants.trigger().form(), depth + 1);
            if (holding == null || holding.isPassive()) {
                return null;
            }
            boolean other = wants.trigger().entry().equals("need") && !holding.speaks();
            return other ? holding.demanded() : turned(holding, wants.trigger()).wanted();
        }
        Hit willing = clauses.before(infinitive, Kind.WILLING);
        if (willing != null) {
            Holding holding = verbs.of(willing.from(), VerbForm.PARTICIPLE, depth + 1);
            return holding == null
                    ? null
                    : turned(holding.passive(false), willing.trigger()).wanted();
        }
        int have = clauses.word(infinitive - 1).equals("got") ? infinitive - 2 : infinitive - 1;
        if (ClauseWords.HAVE.contains(clauses.word(have)) || clauses.word(have).equals("ought")) {
            Phrase subject = subjects.before(have - 1);
            return subject == null ? null : new Holding(subject, true, Turn.KEPT, Modality.DEMAND, false, true);
        }
        Holding needed = infinitives.needed(infinitive);
        if (needed != null) {
            return needed;
        }
        int utmost = infinitives.utmost(infinitive);
        if (utmost >= 0) {
            Holding doing = verbs.of(utmost, VerbForm.of(clauses.tag(utmost)), depth + 1);
            return doing == null ? null : doing.wanted();
        }
        Holding asked = urged.of(infinitive, depth);
        Holding aimed = asked == null ? aimed(infinitive - 1, depth) : asked;
        return aimed == null ? purpose(infinitive, depth) : aimed;
    }

    /** "Her vow to": no verb behind an owner. */
    private boolean isNoun(int token) {
        return clauses.tag(token).isNoun()
                || clauses.isPossessive(token - 1)
                || ClauseWords.OWNER_PRONOUNS.contains(clauses.word(token - 1));
    }

    /** "her plan to", "announced plans to": whose aim it is. */
    private Holding aimed(int noun, int depth) {
        if (!ClauseWords.AIMS.contains(clauses.word(noun))) {
            return null;
        }
        for (int at = noun - 1; at >= clauses.from && at >= noun - NEAR; at--) {
            String word = clauses.word(at);
            if (clauses.before(at, Kind.DROPS) != null) {
                return null;
            }
            if (clauses.isPossessive(at)) {
                Holding owner = Holding.asserted(clauses.owner(at - 1));
                return owner == null ? null : owner.wanted();
            }
            if (word.equals("his") || word.equals("her")) {
                return Holding.asserted(Phrase.of(at)).wanted();
            }
            if (ClauseWords.MY.contains(word)) {
                return Holding.ofSpeaker().wanted();
            }
            Hit verb = clauses.before(at + 1, Kind.EXPRESSES);
            if (verb != null) {
                // who "did not unveil plans to" may have some
                Holding holding = verbs.of(verb.from(), verb.trigger().form(), depth + 1);
                boolean told = holding != null && !holding.isPassive() && holding.turn() == Turn.KEPT;
                return told ? holding.wanted() : null;
            }
            // "her original pledge to"
            if (ClauseWords.ENDS_OF_PHRASES.contains(word) || ClauseWords.BEFORE_NOW.contains(word)) {
                return null;
            }
        }
        return null;
    }

    /** "took to the stage to accuse": who does the one thing does the other. */
    private Holding purpose(int infinitive, int depth) {
        for (int at = infinitive - 1; at > clauses.from && at > infinitive - URGED_WITHIN; at--) {
            if (ClauseWords.CLAUSE_OPENERS.contains(clauses.word(at))) {
                return null;
            }
            if (clauses.tag(at).isVerb()) {
                boolean past = clauses.tag(at) == Tag.VBD || clauses.tag(at) == Tag.VBN;
                boolean serves = ClauseWords.PURPOSEFUL.contains(clauses.word(at));
                Holding holding = serves ? verbs.of(at, past ? VerbForm.PAST : VerbForm.THIRD, depth + 1) : null;
                return holding == null || holding.isPassive() ? null : holding;
            }
        }
        return null;
    }

    /** Whose deed an -ing form is: "denied supporting", "hit back, accusing", "by arming". */
    Holding ofGerund(int before, int depth) {
        Hit governor = first(before + 1, Kind.DENIES, Kind.FAILS, Kind.REFUSES);
        if (governor != null) {
            Holding holding = verbs.of(governor.from(), governor.trigger().form(), depth + 1);
            if (holding == null) {
                return null;
            }
            return governor.is(Kind.DENIES)
                    ? holding.with(Turn.EMPTIED, Modality.DENIED)
                    : turned(holding, governor.trigger());
        }
        String word = clauses.word(before);
        // "criticised her for shooting and killing": both are what the first is
        if (word.equals("and") && clauses.word(before - 1).endsWith("ing") && !clauses.isName(before - 1)) {
            return ofGerund(before - 2, depth);
        }
        Phrase main = subjects.afterIntroduction(before);
        if (main != null) {
            return Holding.asserted(main);
        }
        if (ClauseWords.ASPECT.contains(word)) {
            return verbs.of(before, VerbForm.of(clauses.tag(before)), depth + 1);
        }
        if (word.equals(",")
                || word.equals("by")
                || word.equals("while")
                || word.equals("after")
                || word.equals("before")) {
            return Holding.asserted(clauses.subjectOfClause(before));
        }
        int spent = spending(before);
        if (spent > 0) {
            return verbs.of(spent, VerbForm.of(clauses.tag(spent)), depth + 1);
        }
        // "opposed arming": the deed is the object of the verb before
        boolean object = clauses.before(before + 1, Kind.VERB) != null && !clauses.isName(before);
        Phrase subject = object ? null : subjects.before(before);
        if (subject == null || ClauseWords.PRONOUNS.contains(clauses.word(subject.head()))) {
            return null;
        }
        // "posted a series of tweets criticising": whose words they are
        boolean words = ClauseWords.OCCASIONS.contains(clauses.word(subject.head()))
                || ClauseWords.OCCASIONS.contains(clauses.word(before));
        Phrase owner = words ? ownerOf(subject) : null;
        if (isOnlySpokenOf(subject)) {
            return null;
        }
        return Holding.asserted(owner != null ? owner : words ? clauses.subjectOfClause(before) : subject);
    }

    /** The verb of "spent much of her term" and "has spent years" that ends here; 0 where none does. */
    private int spending(int last) {
        for (int at = last; at > clauses.from && at > last - NEAR; at--) {
            if (ClauseWords.SPENDING.contains(clauses.word(at))) {
                return at;
            }
            if (!clauses.text.isWord(at) || clauses.isName(at)) {
                return 0;
            }
        }
        return 0;
    }

    /** "Varga's tweets mocking him": hers. */
    private Phrase ownerOf(Phrase noun) {
        for (int at = noun.head() - 1; at >= noun.from(); at--) {
            if (clauses.isPossessive(at)) {
                return clauses.owner(at - 1);
            }
        }
        return ClauseWords.OWNER_PRONOUNS.contains(clauses.word(noun.from() - 1)) ? Phrase.of(noun.from() - 1) : null;
    }

    /** "Signs pointed to Varga endorsing him", "is in Keld campaigning", "spoke against Keld leaving". */
    private boolean isOnlySpokenOf(Phrase subject) {
        int before = clauses.phrases.words().pastDeterminers(subject.from() - 1);
        String word = clauses.word(before);
        return StanceWords.BEFORE_PLACES.contains(word)
                || clauses.isName(subject.head()) && (word.equals("of") || word.equals("about"));
    }

    private static Holding turned(Holding holding, Trigger governor) {
        return switch (governor.kind()) {
            case REFUSES -> holding.with(Turn.REFUSED, Modality.NEGATED);
            case FAILS -> holding.with(Turn.EMPTIED, Modality.NEGATED);
            case WILLING ->
                governor.sign() > 0
                        ? holding
                        : holding.with(governor.sign() < 0 ? Turn.REFUSED : Turn.EMPTIED, Modality.NEGATED);
            default -> holding;
        };
    }

    private Hit first(int end, Kind... kinds) {
        for (Kind kind : kinds) {
            Hit hit = clauses.before(end, kind);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }
}
