package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;
import io.rostrum.stance.Stance.Modality;
import io.rostrum.stance.Trigger.Kind;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The stretches of a sentence that what stands before them takes back: what is denied, regretted or a condition keeps its holder and
 * target and says nothing; what somebody is accused of, or once did, is no stance at all.
 */
final class Scopes {

    private static final int NEAR = 4;
    private static final int LONGEST_OBJECT = 12;

    private final Clauses clauses;
    private final Modality[] modality;
    private final BitSet nothing;
    private final BitSet doubted;

    Scopes(Clauses clauses) {
        this.clauses = clauses;
        this.modality = new Modality[clauses.to - clauses.from];
        this.nothing = new BitSet();
        this.doubted = new BitSet();
        for (int token = clauses.from; token < clauses.to; token++) {
            word(token);
        }
        clauses.hits.forEach(this::hit);
        nothing.or(new Reversals(clauses).past());
    }

    /** The frame with what the words before it make of it. */
    StanceFrame applied(StanceFrame frame) {
        StanceFrame said = doubted.get(frame.trigger()) ? frame.doubted() : frame;
        Modality taken = modality[frame.trigger() - clauses.from];
        return said.within(taken == null && new Provisos(clauses).hold(frame) ? Modality.CONDITIONAL : taken);
    }

    /** Whether it is a stance of nobody now, or granted only before what is said against it. */
    boolean isVoid(StanceFrame frame) {
        return nothing.get(frame.trigger())
                || new Concessions(clauses).hold(frame)
                || isFormer(frame.trigger())
                || new Bygones(clauses).hold(frame);
    }

    private void word(int token) {
        String word = clauses.word(token);
        if (ClauseWords.CONDITIONS.contains(word)) {
            takeBack(token + 1, endOfCondition(token + 1), Modality.CONDITIONAL);
        } else if (word.startsWith("regret") || word.startsWith("apologi") || word.equals("sorry")) {
            takeBack(token + 1, endOfClause(token + 1), Modality.DENIED);
        } else if (ClauseWords.NO_PROOF.contains(word) && isNone(token)
                || isUnsaid(token, word)
                || isUntrue(token)
                || isUnsure(token)) {
            takeBack(token + 1, endOfClause(token + 1), Modality.DENIED);
        } else if ((word.equals("of") || word.equals("than") || word.equals("without") || word.equals("from"))
                && clauses.tag(token + 1) == Tag.VBG
                && isInstead(token, word)) {
            takeBack(token + 1, endOfCondition(token + 1), Modality.DENIED);
        } else if (ClauseWords.THINKING.contains(word)) {
            thought(token);
        } else if (ClauseWords.ALLEGING.contains(word) && token + 2 >= clauses.to) {
            nothing.set(clauses.from, token);
        } else if ((ClauseWords.CLAIMS.contains(word) || word.equals("apparent")) && isOfClaim(token + 1)) {
            nothing.set(token + 1, endOfClause(token + 1));
        }
    }

    /** "I don't think T is fit" says that T is not; "about thinking that T is fit" is what another thinks. */
    private void thought(int token) {
        VerbGroup group = VerbGroup.before(clauses, token, VerbForm.BASE);
        if (group.isNegated() && group.modal().isEmpty()) {
            doubted.set(token + 1, endOfThought(token + 1));
        } else if (clauses.tag(token) == Tag.VBG && !group.hasAuxiliary()) {
            nothing.set(token + 1, endOfThought(token + 1));
        }
    }

    private int endOfThought(int token) {
        int end = endOfCondition(token);
        for (int at = token; at < end; at++) {
            if (clauses.word(at).equals("and") || clauses.word(at).equals("because")) {
                return at;
            }
        }
        return end;
    }

    /** "no evidence", "little sign". */
    private boolean isNone(int token) {
        for (int at = token - 1; at >= clauses.from && at >= token - 2; at--) {
            String word = clauses.word(at);
            if (word.equals("no") || word.equals("little") || word.equals("without") || word.equals("any")) {
                return true;
            }
        }
        return false;
    }

    /** "did not say", "declined to say". */
    private boolean isUnsaid(int token, String word) {
        if (!word.equals("say") && !word.equals("said") && !word.equals("saying")) {
            return false;
        }
        // "you can't have friends there and say"
        int far = clauses.word(token - 1).equals("and") ? LONGEST_OBJECT + NEAR : NEAR;
        for (int at = token - 1; at >= clauses.from && at >= token - far; at--) {
            String before = clauses.word(at);
            if (ClauseWords.NEGATIONS.contains(before) || clauses.at(at, Kind.REFUSES) != null) {
                return true;
            }
        }
        return false;
    }

    /** "It is not true that", "it is a lie that". */
    private boolean isUntrue(int token) {
        String word = clauses.word(token);
        boolean untrue = ClauseWords.FALSE.contains(word)
                || word.equals("true") && ClauseWords.NEGATIONS.contains(clauses.word(token - 1));
        return untrue && clauses.word(token + 1).equals("that");
    }

    /** "Not sure she can back it", "unsure whether to". */
    private boolean isUnsure(int token) {
        String word = clauses.word(token);
        String before = clauses.word(ClauseWords.isAdverb(clauses.word(token - 1)) ? token - 2 : token - 1);
        boolean negated =
                ClauseWords.NEGATIONS.contains(clauses.word(token - 1)) || ClauseWords.NEGATIONS.contains(before);
        return StanceWords.UNSURE.contains(word) || negated && StanceWords.SURE.contains(word);
    }

    /** "instead of", "rather than", "without", "far from". */
    private boolean isInstead(int token, String word) {
        String before = clauses.word(token - 1);
        return word.equals("without")
                || word.equals("of") && (before.equals("instead") || before.equals("short"))
                || word.equals("than") && before.equals("rather")
                || word.equals("from") && before.equals("far");
    }

    private boolean isOfClaim(int token) {
        return clauses.word(token).equals("that")
                || clauses.word(token).equals("of") && clauses.tag(token + 1) == Tag.VBG;
    }

    private void hit(Hit hit) {
        String entry = hit.trigger().entry();
        if (hit.is(Kind.DENIES)) {
            takeBack(hit.to(), endOfClause(hit.to()), Modality.DENIED);
        } else if (hit.is(Kind.VERB) && ClauseWords.REJECTING.contains(entry)) {
            int claim = claimAfter(hit.to());
            if (claim > 0) {
                takeBack(claim, endOfClause(claim), Modality.DENIED);
                nothing.set(hit.from(), endOfClause(claim));
            }
        } else if (hit.is(Kind.VERB) && ClauseWords.ACCUSING.contains(entry)) {
            for (int at = hit.to(); at < clauses.to && at < hit.to() + LONGEST_OBJECT; at++) {
                if (clauses.word(at).equals("of")) {
                    nothing.set(at, endOfClause(at));
                    return;
                }
            }
        }
    }

    /** The claim that is rejected; 0 when something else is. */
    private int claimAfter(int token) {
        for (int at = token; at < clauses.to && at < token + NEAR; at++) {
            if (ClauseWords.CLAIMS.contains(clauses.word(at))) {
                return isOfClaim(at + 1) || clauses.tag(at + 1) == Tag.PRP || clauses.isName(at + 1) ? at : 0;
            }
        }
        return 0;
    }

    /** "once opposed", "no longer supports", "used to support". */
    private boolean isFormer(int token) {
        int at = token - 1;
        boolean infinitive = clauses.word(at).equals("to");
        if (infinitive) {
            return clauses.word(at - 1).equals("used") && !ClauseWords.BE.contains(clauses.word(at - 2));
        }
        for (; at >= clauses.from && at >= token - NEAR; at--) {
            String word = clauses.word(at);
            if (ClauseWords.FORMER.contains(word)) {
                // "has previously praised" is not over
                String before = clauses.word(at - 1);
                return !before.equals("has") && !before.equals("have");
            }
            if (!ClauseWords.isAdverb(word) && !ClauseWords.BE.contains(word) && !ClauseWords.HAVE.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private void takeBack(int from, int to, Modality how) {
        if (from < to) {
            Arrays.fill(modality, from - clauses.from, to - clauses.from, how);
        }
    }

    private int endOfCondition(int token) {
        int end = endOfClause(token);
        for (int at = token; at < end; at++) {
            if (clauses.text.first(at) == ',') {
                return at;
            }
        }
        return end;
    }

    /** A semicolon or dash, a quotation mark, "but", or a comma and "and". */
    private int endOfClause(int token) {
        for (int at = token; at < clauses.to; at++) {
            char mark = clauses.text.first(at);
            boolean comma = mark == ',';
            String next = clauses.word(at + 1);
            if (mark == ';'
                    || mark == ':'
                    || mark == '—'
                    || mark == '–'
                    || comma && (next.equals("and") || next.equals("but") || next.equals("while"))
                    || clauses.word(at).equals("but")) {
                return at;
            }
        }
        return clauses.to;
    }
}
