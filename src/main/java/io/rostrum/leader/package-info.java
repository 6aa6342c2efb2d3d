/**
 * Who a text means: the registry of leaders, and the mentions of them by name, role and pronoun.
 *
 * <p>In this order: full names of the whole article ({@code FullNames}); then token by token a role phrase with the name beside
 * it, "her counterpart", a name, a pronoun ({@code ArticleReading}). A bare surname means who is named in full, else who is in
 * the news ({@code BareNames}, {@code NewsNames}). A name that several could bear is left out.
 *
 * <p>What was said, and by whom, is decided in {@code quote}; this package only says who is meant.
 *
 * <p>Trap: an office's end is exclusive, and on the day of a hand-over both holders may be meant; the newcomer is
 * preferred.
 */
package io.rostrum.leader;
