/**
 * Learns the tagger's weights from a treebank: {@code train --task tags}.
 *
 * <p>In this order: sentences of the treebank with their tags as {@code english} names them, passes over them in an order that is
 * always the same, the mean of the weights, the file.
 *
 * <p>Trap: {@code english} does not know this package; what ships never depends on what learns it.
 */
package io.rostrum.english.train;
