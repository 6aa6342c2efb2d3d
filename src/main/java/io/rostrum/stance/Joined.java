package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** Holders joined by "and": both hold. */
record Joined(Clauses clauses) {

    /** "46 percent choose A and 44 percent back B": what follows a verb is no subject of the next. */
    private boolean isObject(int before) {
        int at = clauses.phrases.words().pastDeterminers(before);
        Tag tag = clauses.tag(at);
        return tag.isVerb() && !ClauseWords.SAY.contains(clauses.word(at));
    }

    /** The holders of a holding; a single null when the speaker holds it. */
    List<Phrase> with(Holding holding) {
        List<Phrase> holders = new ArrayList<>();
        Phrase holder = holding.speaks() ? null : holding.holder();
        holders.add(holder);
        while (holder != null && holders.size() < 4) {
            int before = clauses.phrases.words().pastDeterminers(holder.from() - 1);
            boolean joined = clauses.word(before).equals("and")
                    || holders.size() > 1 && clauses.word(before).equals(",");
            holder = joined ? clauses.left(before - (clauses.word(before - 1).equals(",") ? 2 : 1)) : null;
            holder = holder == null || isObject(holder.from() - 1) ? null : holder;
            if (holder != null) {
                holders.add(holder);
            }
        }
        return holders;
    }
}
