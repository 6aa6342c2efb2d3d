package io.rostrum.stance;

/** What a plan, bill or call is to undo: "backed a bill to scrap the toll", "rejected calls to close the mill". */
record PlannedDeeds(Clauses clauses) {

    /** What it is to undo; null where the plan itself is the target: "plans to build", "rejected plans to attack Keld". */
    Phrase undone(Hit hit, Phrase plan) {
        boolean leads = StanceWords.DOCUMENTS_OF_DEEDS.contains(clauses.word(plan.head()))
                && clauses.word(plan.to()).equals("to");
        Hit deed = leads ? clauses.at(clauses.skipAdverbs(plan.to() + 1), Trigger.Kind.VERB) : null;
        // who blocks an effort to combat crime is not for crime
        boolean undoes = deed != null
                && deed.trigger().sign() < 0
                && deed.trigger().as() != Trigger.Kind.TOWARD
                && (hit.trigger().sign() > 0 || deed.trigger().as() == Trigger.Kind.ABOUT);
        if (!undoes) {
            return null;
        }
        Phrase object = clauses.right(deed.to());
        boolean meant = object != null
                && new DirectObjects(clauses).isComplete(deed, object)
                && !deed.lessens(clauses.word(object.head()))
                && !(hit.trigger().sign() < 0 && clauses.isName(object.head()));
        return meant ? object : null;
    }

    /** What is to end in "called for an end to T" and "demanded T's resignation"; null for other objects. */
    Phrase ended(Phrase object) {
        if (clauses.at(object.head(), Trigger.Kind.ENDING) == null) {
            return null;
        }
        String next = clauses.word(object.to());
        if (next.equals("of") || next.equals("to") || next.equals("on") || next.equals("against")) {
            Phrase ended = clauses.right(object.to() + 1);
            // "the prosecution of cases" ends no cases
            return ended == null || clauses.word(ended.head()).equals("cases") ? null : ended;
        }
        Phrase owner = clauses.isPossessive(object.head() - 1) ? clauses.owner(object.head() - 2) : null;
        return owner == null ? null : new Phrase(Math.max(owner.from(), object.from()), owner.to(), owner.head());
    }
}
