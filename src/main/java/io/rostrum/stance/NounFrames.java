package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;

/** Nouns and adjectives: "H's criticism of T", "H expressed support for T", "H is critical of T". */
final class NounFrames {

    private static final int WORDS_BEFORE = 4;

    private final Clauses clauses;
    private final VerbReader reader;
    private final FrameList frames;
    private final VerbFrames verbs;
    private final DemandFrames demands;
    private final Complements complements;
    private final Attributes attributes;
    private final LinkingVerbs links;

    NounFrames(Clauses clauses, VerbReader reader, FrameList frames, VerbFrames verbs, DemandFrames demands) {
        this.verbs = verbs;
        this.demands = demands;
        this.complements = new Complements(clauses);
        this.attributes = new Attributes(clauses);
        this.links = new LinkingVerbs(clauses, reader);
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
    }

    void noun(Hit hit) {
        if (attributes.isPast(hit) || isReceived(hit) || isOfVerb(hit)) {
            return;
        }
        Tag tag = clauses.tag(hit.from());
        Phrase target = tag.isNoun() || tag == Tag.JJ ? clauses.right(hit.to()) : null; // "glowing tribute to"
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
                return StanceWords.NONE.contains(clauses.word(at + 1)) ? none(governed, word) : governed;
            }
            if (!attributes.isInside(at, word)) {
                break;
            }
        }
        return clauses.word(target.to()).equals("by") ? Holding.asserted(clauses.right(target.to() + 1)) : null;
    }

    /** Who "has no sympathy for" T is against, who "voiced no support" says nothing. */
    private static Holding none(Holding holding, String verb) {
        return StanceWords.HAVING.contains(verb)
                ? holding.with(Holding.Turn.REFUSED, Modality.NEGATED)
                : holding.with(Holding.Turn.EMPTIED, Modality.NEGATED);
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

    void adjective(Hit hit) {
        Phrase target = hit.trigger().as() == Kind.POSITION && !isPosition(hit) ? null : clauses.right(hit.to());
        // "honoured by the endorsement": the holder has it
        boolean received =
                target != null && hit.trigger().sign() > 0 && clauses.at(target.head(), Kind.RECEIVED) != null;
        boolean measured = target != null && StanceWords.MEASURED.contains(clauses.word(target.head()));
        Holding holding = target == null || received || measured ? null : links.of(hit.from());
        boolean deed = target != null
                && target.to() - target.from() == 1
                && clauses.phrases.words().isGerund(target.head());
        if (holding != null && holding.isPassive() && deed) {
            verbs.deed(hit, holding, target.head(), holding.turned(hit.trigger().sign()));
        } else if (holding != null && holding.isPassive()) {
            add(hit, holding, target, "frame:adjective");
        }
    }

    /** Not "is up against", "as she was against her rivals". */
    private boolean isPosition(Hit hit) {
        boolean compared = false;
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - WORDS_BEFORE; at--) {
            compared |= clauses.word(at).equals("as") || clauses.word(at).equals("up");
        }
        return !compared;
    }

    private void add(Hit hit, Holding holding, Phrase target, String method) {
        frames.add(holding, hit, target, holding.turned(hit.trigger().sign()), method);
    }
}
