/**
 * Learns the models of quotations from marked articles: {@code train --task quotes}.
 *
 * <p>Trap: weights are learnt with today's mentions; learn anew after rules of {@code leader} changed much.
 */
package io.rostrum.quote.train;
