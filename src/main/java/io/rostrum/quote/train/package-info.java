/**
 * Learns the models of quotations from marked articles: {@code train --task quotes}.
 *
 * <p>In this order: how often each word is a cue, lessons for cue, span and source out of the marked articles, the three
 * log-linear models, then the confidence, on articles that models of other folds had not seen.
 *
 * <p>Trap: weights are learnt with today's mentions; learn anew after rules of {@code leader} changed much.
 */
package io.rostrum.quote.train;
