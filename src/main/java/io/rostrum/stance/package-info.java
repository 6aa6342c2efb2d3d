/**
 * Who is for or against whom and what, and the authors' tone.
 *
 * <p>In this order: triggers of the lexicon in a sentence ({@code Clauses}), frames by trigger
 * ({@code FrameReader}: verbs, nouns and adjectives, demands, then issues), the holder ({@code Parties}, or the speaker of
 * the innermost quotation), the target, what is taken back because the sentence contradicts itself.
 *
 * <p>{@code PairStance} judges one given pair for evaluation; the stances of an article come from frames alone.
 *
 * <p>Trap: the holder's stance and the author's tone ({@code ToneFinder}) are never mixed.
 */
package io.rostrum.stance;
