/**
 * Learns the tagger's weights from a treebank: {@code train --task tags}.
 *
 * <p>Trap: {@code english} does not know this package; what ships never depends on what learns it.
 */
package io.rostrum.english.train;
