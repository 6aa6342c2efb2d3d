/**
 * The network of leaders who are mentioned together: which edges are significant, and who is central in it.
 *
 * <p>How often leaders are mentioned together, and by how much more than expected, is counted in
 * {@code jobs/co-mentions}; this package starts from those counts. In this order: pairs in enough stories and in more than
 * expected, pairs that are significant among all that could be made ({@link io.rostrum.comention.Backbone}), the network
 * of those pairs, its communities.
 *
 * <p>Trap: everything here depends on the order of edges and nodes where there are ties, so edges are sorted first.
 */
package io.rostrum.comention;
