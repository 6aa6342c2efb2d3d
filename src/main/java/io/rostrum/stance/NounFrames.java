package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** Nouns and adjectives: "H's criticism of T", "H expressed support for T", "H is critical of T", "H, a critic of T". */
final class NounFrames {

    private static final int WORDS_BEFORE = 4;

    private final Clauses clauses;
    private final VerbReader reader;
    private final FrameList frames;
    private final VerbFrames verbs;
    private final DemandFrames demands;
    private final Complements complements;

    NounFrames(Clauses clauses, VerbReader reader, FrameList frames, VerbFrames verbs, DemandFrames demands) {
        this.verbs = verbs;
        this.demands = demands;
        this.complements = new Complements(clauses);
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
    }

    void noun(Hit hit) {
        if (isPast(hit) || isReceived(hit) || isOfVerb(hit)) {
            return;
        }
        Phrase target = clauses.tag(hit.from()).isNoun() ? clauses.right(hit.to()) : null;
        Holding holding = target == null ? null : holderOfNoun(hit, target);
        if (holding == null || holding.isPassive()) {
            return;
        }
        int end = complements.end(target);
        if (!clauses.word(end).equals("to")) {
            if (!isDropped(end)) {
                add(hit, holding, target, "frame:noun");
            }
        } else if (clauses.word(end + 1).equals("be")) {
            demands.undergo(holding, target, end);
        }
    }

    /** "Her support for T was withdrawn", "has faded", "is over". */
    private boolean isDropped(int end) {
        int at = end;
        while (ClauseWords.BE.contains(clauses.word(at))
                || ClauseWords.HAVE.contains(clauses.word(at))
                || ClauseWords.isAdverb(clauses.word(at))) {
            at++;
        }
        boolean over =
                at > end && (clauses.word(at).equals("over") || clauses.word(at).equals("finished"));
        return over || clauses.at(at, Kind.DROPS) != null;
    }

    /** "Put her weight behind T": the verb says it already. */
    private boolean isOfVerb(Hit hit) {
        return clauses.hits.stream()
                .anyMatch(verb -> verb.is(Kind.VERB) && verb.from() < hit.from() && verb.to() == hit.to());
    }

    /** "Has the endorsement of T" is no endorsement by the subject. */
    private boolean isReceived(Hit hit) {
        boolean favour = clauses.at(hit.from(), Kind.RECEIVED) != null;
        return favour && new ReceivedFrames(clauses, reader, frames).receiving(hit.from()) >= 0;
    }

    private Holding holderOfNoun(Hit hit, Phrase target) {
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - WORDS_BEFORE; at--) {
            String word = clauses.word(at);
            if (clauses.isPossessive(at)) {
                return Holding.asserted(clauses.owner(at - 1));
            }
            if (ClauseWords.MY.contains(word)) {
                return Holding.ofSpeaker();
            }
            if (word.equals("his") || word.equals("her") || word.equals("their")) {
                Holding governed = governed(at);
                return governed == null ? Holding.asserted(Phrase.of(at)) : governed;
            }
            Holding governed = governed(at + 1);
            if (governed != null) {
                return governed;
            }
            if (!isInside(at, word)) {
                break;
            }
        }
        return clauses.word(target.to()).equals("by") ? Holding.asserted(clauses.right(target.to() + 1)) : null;
    }

    /** Of who voices the noun, or drops it: who withdraws support is against, who drops an objection says nothing. */
    private Holding governed(int noun) {
        Hit drops = clauses.before(noun, Kind.DROPS);
        Hit verb = drops == null ? clauses.before(noun, Kind.EXPRESSES) : drops;
        Holding holding =
                verb == null ? null : reader.of(verb.from(), verb.trigger().form());
        if (verb != null && holding == null) {
            return Holding.asserted(Phrase.of(noun)).passive(true);
        }
        if (drops == null) {
            return holding;
        }
        return drops.trigger().sign() < 0
                ? holding.with(Holding.Turn.REFUSED, Modality.NEGATED)
                : holding.with(Holding.Turn.EMPTIED, Modality.DENIED);
    }

    /** "Her earlier criticism", "a former ally". */
    private boolean isPast(Hit hit) {
        for (int at = hit.from() - 1; at >= clauses.from && isInside(at, clauses.word(at)); at--) {
            if (ClauseWords.BEFORE_NOW.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Adjectives, determiners and joined nouns between holder and noun. */
    private boolean isInside(int at, String word) {
        return clauses.text.isWord(at)
                && !clauses.isName(at)
                && (ClauseWords.DETERMINERS.contains(word)
                        || word.equals("and")
                        || !ClauseWords.ENDS_OF_PHRASES.contains(word));
    }

    void adjective(Hit hit) {
        Phrase target = hit.trigger().as() == Kind.POSITION && !isPosition(hit) ? null : clauses.right(hit.to());
        // "honoured by the endorsement": the holder has it
        boolean received =
                target != null && hit.trigger().sign() > 0 && clauses.at(target.head(), Kind.RECEIVED) != null;
        Holding holding = target == null || received ? null : linked(hit.from());
        boolean deed = target != null
                && target.to() - target.from() == 1
                && clauses.phrases.words().isGerund(target.head());
        if (holding != null && holding.isPassive() && deed) {
            verbs.deed(hit, holding, target.head(), holding.turned(hit.trigger().sign()));
        } else if (holding != null && holding.isPassive()) {
            add(hit, holding, target, "frame:adjective");
        }
    }

    /** Whose it is that "is", "remains" or "has grown" what follows. */
    private Holding linked(int complement) {
        int link = complement - 1;
        while (ClauseWords.isAdverb(clauses.word(link)) || clauses.isMark(link)) {
            link--;
        }
        if (!ClauseWords.LINKING.contains(clauses.word(link))) {
            return reader.of(complement, VerbForm.PARTICIPLE);
        }
        Holding holding = reader.of(link, VerbForm.of(clauses.tag(link)));
        return holding == null || holding.isPassive() ? null : holding.passive(true);
    }

    /** Not "is up against", "as she was against her rivals". */
    private boolean isPosition(Hit hit) {
        boolean compared = false;
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - WORDS_BEFORE; at--) {
            compared |= clauses.word(at).equals("as") || clauses.word(at).equals("up");
        }
        return !compared;
    }

    void role(Hit hit) {
        if (isPast(hit)) {
            return;
        }
        boolean of = clauses.word(hit.to()).equals("of");
        int begin = hit.from();
        while (begin > clauses.from
                && !ClauseWords.LINKING.contains(clauses.word(begin - 1))
                && hit.from() - begin < WORDS_BEFORE
                && isInside(begin - 1, clauses.word(begin - 1))) {
            begin--;
        }
        if (of && !clauses.word(begin).equals("no")) { // "no critic of T"
            Phrase target = clauses.right(hit.to() + 1);
            Phrase holder = bearer(begin);
            if (target != null && holder != null && begin < hit.from()) {
                add(hit, Holding.asserted(holder), target, "frame:role");
            }
        } else if (clauses.isPossessive(begin - 1)) {
            owned(hit, begin);
        }
    }

    /** "T's ally H" and "H, T's ally". */
    private void owned(Hit hit, int begin) {
        Phrase target = clauses.owner(begin - 2);
        boolean followed = clauses.isName(Math.min(hit.to(), clauses.to - 1)) && hit.to() < clauses.to;
        Phrase holder = followed ? clauses.right(hit.to()) : target == null ? null : bearer(target.from());
        if (target != null && holder != null) {
            add(hit, Holding.asserted(holder), target, "frame:role");
        }
    }

    /** Who stands before an apposition, or before "is a". */
    private Phrase bearer(int from) {
        int begin = from;
        while (ClauseWords.isAdverb(clauses.word(begin - 1))) {
            begin--;
        }
        String before = clauses.word(begin - 1);
        if (before.equals(",")) {
            Phrase bearer = clauses.left(begin - 2);
            return bearer != null && clauses.isName(bearer.head()) ? bearer : null;
        }
        if (ClauseWords.BE.contains(before) || ClauseWords.LINKING.contains(before)) {
            Holding holding = linked(begin);
            return holding == null || holding.turn() != Holding.Turn.KEPT || holding.speaks() ? null : holding.holder();
        }
        return null;
    }

    private void add(Hit hit, Holding holding, Phrase target, String method) {
        frames.add(holding, hit, target, holding.turned(hit.trigger().sign()), method);
    }
}
