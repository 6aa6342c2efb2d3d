package io.rostrum.stance;

import java.io.Serializable;

/** What was learnt of pairs, for those that no frame decides. */
interface PairModel extends Serializable {

    /** The author's tone toward the target, which the text names. */
    PairStance.Answer tone(Case read);

    /** The holder's stance toward the target; either may be unnamed. */
    PairStance.Answer stance(Case read);
}
