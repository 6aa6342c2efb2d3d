/**
 * Who a text means: the registry of leaders, and the mentions of them by name, role and pronoun.
 *
 * <p>What was said, and by whom, is decided in {@code quote}; this package only says who is meant.
 *
 * <p>Trap: an office's end is exclusive, and on the day of a hand-over both holders may be meant; the newcomer is
 * preferred.
 */
package io.rostrum.leader;
