package io.rostrum.stance;

import io.rostrum.english.Tag;
import io.rostrum.stance.Stance.Party;

/** Who speaks of their own country as of themselves: “Keld stands by Orda,” says Keld's president. */
record OwnCountry(Parties parties, Clauses clauses) {

    /**
     * The speaker where the holder is the speaker's own country, else the holder; what the country did is told, not said.
     *
     * @param speaker null where the author speaks
     */
    Party holder(Phrase holding, Party speaker, StanceFrame frame) {
        Party holder = parties.holders.of(holding);
        boolean own = holder != null
                && speaker != null
                && holder.type() == Party.Type.COUNTRY
                && speaker.type() == Party.Type.LEADER
                && holder.id().equals(parties.homeOf(speaker.id()))
                && !clauses.isPossessive(holding.to())
                && clauses.tag(frame.trigger()) != Tag.VBD;
        return own ? speaker : holder;
    }
}
