/**
 * Learns the models of tone, pair and side: {@code train --task stance}.
 *
 * <p>Trap: names are masked, so that no model learns what somebody's name is like.
 */
package io.rostrum.stance.train;
