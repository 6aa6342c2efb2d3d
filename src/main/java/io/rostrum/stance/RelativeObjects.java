package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.List;
import java.util.Set;

/** Objects that stand before their verb: "the canal that H opposed", "a tax, which H backed", "the plan she rejected". */
record RelativeObjects(Clauses clauses) {

    private static final Set<String> OF_OBJECTS = Set.of("which", "that", "whom");
    private static final int ATTITUDE = 6; // tokens between "approach to" and what it is to

    /** What the verb without an object after it is about; empty where that is not told. */
    List<Phrase> before(Hit hit, Holding holding) {
        Phrase holder = holding.holder();
        if (holder == null
                || holder.from() > hit.from()
                || goesOn(hit.to())
                || !hit.trigger().afterObject().isEmpty()) {
            return List.of();
        }
        int noun = noun(holder);
        boolean loose = clauses.word(noun + 1).equals(",");
        Phrase object = noun < 0 ? null : loose ? clauses.left(noun) : clauses.owner(noun);
        // "the very forces": which, the clause tells
        boolean isObject = object != null
                && !isOfAttitude(object)
                && !clauses.word(object.from() - 1).equals("very")
                && !ClauseWords.CLAIMS.contains(clauses.word(object.head()))
                && !ClauseWords.PRONOUNS.contains(clauses.word(object.head()));
        return isObject ? List.of(object) : List.of();
    }

    /** "The dovish approach to force that H advocates": the approach may be what H is for. */
    private boolean isOfAttitude(Phrase object) {
        for (int at = object.from() - 1; at > object.from() - ATTITUDE && clauses.tag(at) != Tag.MARK; at--) {
            if (ClauseWords.PREPOSITIONS.contains(clauses.word(at))
                    && ClauseWords.ATTITUDES_TO.contains(clauses.word(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What stands before "whom H", "which H": "Varga, whom she called a liar"; null for none. */
    Phrase called(Phrase holder) {
        String word = clauses.word(holder.from() - 1);
        int noun = word.equals("whom") || word.equals("which") ? noun(holder) : -1;
        return noun < 0 ? null : clauses.owner(noun);
    }

    /** What stands before "of which H": "the dam, of which she is a critic"; null for none. */
    Phrase pied(Phrase holder) {
        int of = holder.from() - 2;
        boolean relative = clauses.word(of).equals("of")
                && (clauses.word(of + 1).equals("which") || clauses.word(of + 1).equals("whom"));
        return !relative ? null : clauses.left(clauses.word(of - 1).equals(",") ? of - 2 : of - 1);
    }

    /** Whether the clause that tells which target is meant is the stance itself: "a gesture that drew criticism from H". */
    boolean tells(StanceFrame frame) {
        int pronoun = frame.target().to();
        return ClauseWords.RELATIVE.contains(clauses.word(pronoun))
                && pronoun < frame.trigger()
                && new Deeds(clauses).relative(pronoun) >= frame.triggerEnd();
    }

    /** The last token of the noun before "that H", "which H" or a bare "she"; -1 where none is. */
    private int noun(Phrase holder) {
        int at = clauses.phrases.words().pastDeterminersToThat(holder.from() - 1);
        if (OF_OBJECTS.contains(clauses.word(at))) {
            int before = clauses.word(at - 1).equals(",") ? at - 2 : at - 1;
            return clauses.tag(before).isNoun() ? before : -1;
        }
        boolean bare = ClauseWords.SUBJECT_PRONOUNS.contains(clauses.word(holder.head()));
        Tag tag = clauses.tag(at);
        return bare && (tag == Tag.NN || tag == Tag.NNS) ? at : -1;
    }

    /** "Opposed to", "backed that", "attacked when": what follows may be what it is about. */
    private boolean goesOn(int token) {
        int next = new TimeAdverbials(clauses).after(token);
        Tag tag = clauses.tag(next);
        boolean ends = tag == Tag.MARK || tag == Tag.CC || tag.isVerb() || tag == Tag.MD;
        return !ends && !ClauseWords.BEFORE_TIMES.contains(clauses.word(next)) && next < clauses.to;
    }
}
