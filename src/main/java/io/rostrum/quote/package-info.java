/**
 * What is said, and by whom: quotations direct, mixed and indirect.
 *
 * <p>In this order: cues ({@link io.rostrum.quote.FrameFinder}: is this word a cue, and on which side is the content),
 * the content's span, its source among the noun phrases, one frame out of several that overlap, run-on quotations without
 * a cue of their own, confidence, the speaker among the mentions.
 *
 * <p>Who a name or pronoun means is {@code leader}'s; who is for or against is {@code stance}'s.
 *
 * <p>Trap: the models are learnt on what {@code leader} finds. A change there moves confidences here; measure both.
 */
package io.rostrum.quote;
