/**
 * The network of leaders who are mentioned together: which edges are significant, and who is central in it.
 *
 * <p>How often leaders are mentioned together, and by how much more than expected, is counted in
 * {@code jobs/co-mentions}; this package starts from those counts.
 *
 * <p>Trap: everything here depends on the order of edges and nodes where there are ties, so edges are sorted first.
 */
package io.rostrum.comention;
