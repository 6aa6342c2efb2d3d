/**
 * Learns the models of tone, pair and side: {@code train --task stance}.
 *
 * <p>In this order: tone, then pair with the belief that makes a stance, chosen on rows kept apart, then the side, from rows
 * that are not neutral, with and without the names.
 *
 * <p>And how far to trust a row of {@code stances}: {@code train --task stance-confidence}, from rows that readers judged.
 *
 * <p>Trap: names are masked, so that no model learns what somebody's name is like.
 */
package io.rostrum.stance.train;
