package io.rostrum.stance;

import io.rostrum.english.ClauseWords;

/** What somebody is to the target: "H, a critic of T", "T's ally H", "T, of which H is a champion". */
record RoleFrames(Clauses clauses, LinkingVerbs links, Attributes attributes, FrameList frames) {

    static final String METHOD = "frame:role";

    private static final int WORDS_BEFORE = 4;

    RoleFrames(Clauses clauses, VerbReader reader, FrameList frames) {
        this(clauses, new LinkingVerbs(clauses, reader), new Attributes(clauses), frames);
    }

    void role(Hit hit) {
        if (attributes.isPast(hit)) {
            return;
        }
        boolean takesFor = hit.trigger().entry().endsWith(" for");
        String next = clauses.word(hit.to());
        boolean of = takesFor
                || next.equals("of")
                || next.equals("for")
                        && StanceWords.ROLES_FOR.contains(hit.trigger().entry());
        int begin = hit.from();
        while (begin > clauses.from
                && !ClauseWords.LINKING.contains(clauses.word(begin - 1))
                && hit.from() - begin < WORDS_BEFORE
                && attributes.isInside(begin - 1, clauses.word(begin - 1))) {
            begin--;
        }
        if (of && !clauses.word(begin).equals("no")) { // "no critic of T"
            Phrase target = clauses.right(takesFor ? hit.to() : hit.to() + 1);
            Holding holder = bearer(begin);
            if (target != null && holder != null && begin < hit.from()) {
                add(hit, holder, target, METHOD);
            }
        } else if (clauses.isPossessive(begin - 1)) {
            owned(hit, begin);
        } else {
            pied(hit, begin);
        }
    }

    /** "T's fiercest critic, H, left": H; null where no name is set off. */
    private Phrase apposed(Hit hit) {
        int comma = hit.to();
        boolean setOff = clauses.word(comma).equals(",")
                && clauses.isKnownName(comma + 1)
                && !StanceWords.PRIVATE_ROLES.contains(hit.trigger().entry());
        Phrase name = setOff ? clauses.right(comma + 1) : null;
        return name != null && clauses.word(name.to()).equals(",") ? name : null;
    }

    /** "T, of which H is a critic". */
    private void pied(Hit hit, int begin) {
        Holding holder = ClauseWords.BE.contains(clauses.word(begin - 1)) ? bearer(begin) : null;
        Phrase target = holder == null ? null : new RelativeObjects(clauses).pied(holder.holder());
        if (target != null) {
            add(hit, holder, target, METHOD);
        }
    }

    /** "T's ally H" and "H, T's ally". */
    private void owned(Hit hit, int begin) {
        Phrase target = clauses.owner(begin - 2);
        boolean followed = clauses.isName(Math.min(hit.to(), clauses.to - 1)) && hit.to() < clauses.to;
        Phrase named = followed ? clauses.right(hit.to()) : apposed(hit);
        Holding holder = named != null ? Holding.asserted(named) : target == null ? null : bearer(target.from());
        if (target != null && holder != null) {
            add(hit, holder, target, METHOD);
        }
    }

    /** Who stands before an apposition, or before "is a". */
    private Holding bearer(int from) {
        int begin = from;
        while (ClauseWords.isAdverb(clauses.word(begin - 1)) || clauses.isTime(begin - 1)) {
            begin--;
        }
        String before = clauses.word(begin - 1);
        // "is one of the loudest champions", "is among its friends"
        if (before.equals("of") && clauses.word(begin - 2).equals("one")) {
            return bearer(begin - 2);
        }
        if (before.equals("among")) {
            return bearer(begin - 1);
        }
        if (before.equals(",")) {
            Phrase bearer = clauses.left(begin - 2);
            return bearer != null && clauses.isName(bearer.head()) ? Holding.asserted(bearer) : null;
        }
        if (ClauseWords.BE.contains(before)
                || ClauseWords.LINKING.contains(before)
                || links.declaring(begin - 1) < begin - 1) {
            Holding holding = links.of(begin);
            boolean is = holding != null
                    && holding.turn() == Holding.Turn.KEPT
                    && holding.modality() == Stance.Modality.ASSERTED;
            return is ? holding : null;
        }
        return null;
    }

    private void add(Hit hit, Holding holding, Phrase target, String method) {
        frames.add(holding, hit, target, holding.turned(hit.trigger().sign()), method);
    }
}
