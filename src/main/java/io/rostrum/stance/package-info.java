/**
 * Who is for or against whom and what, and the authors' tone.
 *
 * <p>In this order: triggers of the lexicon in a sentence ({@code Clauses}), frames by trigger
 * ({@code FrameReader}: verbs, what somebody is called, nouns and adjectives, demands, then issues), what the sentence takes
 * back ({@code Scopes}), the holder ({@code Parties}, or the speaker of the innermost quotation), the target
 * ({@code IssueParties} where the lexicon knows it), what is left out because two frames contradict each other.
 *
 * <p>A frame of a verb asks in this order: whether it has an object ({@code DirectObjects}), who does it ({@code VerbReader}:
 * its subject, if it agrees, else who governs it), whether the object is what it is about.
 *
 * <p>{@code PairStance} judges one given pair for evaluation; the stances of an article come from frames alone.
 *
 * <p>Trap: the holder's stance and the author's tone ({@code ToneFinder}) are never mixed.
 */
package io.rostrum.stance;
