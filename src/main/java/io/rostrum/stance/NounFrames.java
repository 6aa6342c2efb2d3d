package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.List;

/** Nouns and adjectives: "H's criticism of T", "H expressed support for T", "H is critical of T", "H, a critic of T". */
final class NounFrames {

    private static final int WORDS_BEFORE = 4;

    private final Clauses clauses;
    private final VerbReader reader;
    private final List<StanceFrame> frames;

    NounFrames(Clauses clauses, VerbReader reader, List<StanceFrame> frames) {
        this.clauses = clauses;
        this.reader = reader;
        this.frames = frames;
    }

    void noun(Hit hit) {
        Phrase target = clauses.right(hit.to());
        if (target == null) {
            return;
        }
        Holding holding = holderOfNoun(hit, target);
        if (holding != null && !holding.isPassive()) {
            frame(hit, holding, target, "noun");
        }
    }

    private Holding holderOfNoun(Hit hit, Phrase target) {
        for (int at = hit.from() - 1; at >= clauses.from && at >= hit.from() - WORDS_BEFORE; at--) {
            String word = clauses.word(at);
            if (clauses.isPossessive(at)) {
                return asserted(clauses.left(at - 1));
            }
            if (ClauseWords.MY.contains(word)) {
                return new Holding(null, true, Holding.Turn.KEPT, Modality.ASSERTED, false);
            }
            if (word.equals("his") || word.equals("her") || word.equals("their")) {
                Hit verb = verbBefore(at);
                return verb == null
                        ? asserted(Phrase.of(at))
                        : reader.of(verb.from(), verb.trigger().form());
            }
            Hit verb = clauses.before(at + 1, Kind.EXPRESSES);
            if (verb != null) {
                return reader.of(verb.from(), verb.trigger().form());
            }
            if (!isInside(at, word)) {
                break;
            }
        }
        return clauses.word(target.to()).equals("by") ? asserted(clauses.right(target.to() + 1)) : null;
    }

    private Hit verbBefore(int token) {
        return clauses.before(token, Kind.EXPRESSES);
    }

    private static Holding asserted(Phrase holder) {
        return holder == null ? null : new Holding(holder, false, Holding.Turn.KEPT, Modality.ASSERTED, false);
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
        Phrase target = clauses.right(hit.to());
        Holding holding = target == null ? null : reader.of(hit.from(), VerbForm.PARTICIPLE);
        if (holding != null && holding.isPassive()) {
            frame(hit, holding, target, "adjective");
        }
    }

    void role(Hit hit) {
        boolean of = clauses.word(hit.to()).equals("of");
        int begin = hit.from();
        while (begin > clauses.from
                && hit.from() - begin < WORDS_BEFORE
                && isInside(begin - 1, clauses.word(begin - 1))) {
            begin--;
        }
        if (of) {
            Phrase target = clauses.right(hit.to() + 1);
            Phrase holder = bearer(begin);
            if (target != null && holder != null && begin < hit.from()) {
                frame(hit, asserted(holder), target, "role");
            }
        } else if (clauses.isPossessive(begin - 1)) {
            owned(hit, begin);
        }
    }

    /** "T's ally H" and "H, T's ally". */
    private void owned(Hit hit, int begin) {
        Phrase target = clauses.left(begin - 2);
        boolean followed = clauses.isName(Math.min(hit.to(), clauses.to - 1)) && hit.to() < clauses.to;
        Phrase holder = followed ? clauses.right(hit.to()) : target == null ? null : bearer(target.from());
        if (target != null && holder != null) {
            frame(hit, asserted(holder), target, "role");
        }
    }

    /** Who stands before an apposition, or before "is a". */
    private Phrase bearer(int begin) {
        String before = clauses.word(begin - 1);
        if (before.equals(",")) {
            Phrase bearer = clauses.left(begin - 2);
            return bearer != null && clauses.isName(bearer.head()) ? bearer : null;
        }
        if (ClauseWords.BE.contains(before)) {
            Holding holding = reader.of(begin, VerbForm.PARTICIPLE);
            return holding == null || holding.turn() != Holding.Turn.KEPT || holding.speaks() ? null : holding.holder();
        }
        return null;
    }

    private void frame(Hit hit, Holding holding, Phrase target, String rule) {
        int sign = holding.turned(hit.trigger().sign());
        for (Phrase holder : new Joined(clauses).with(holding)) {
            frames.add(new StanceFrame(
                    holder, target, null, sign, holding.modality(), "frame:" + rule, hit.from(), hit.to()));
        }
    }
}
