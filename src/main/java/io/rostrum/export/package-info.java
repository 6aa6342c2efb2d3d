/**
 * Published tables as CSV, JSON lines, GraphML and GEXF.
 *
 * <p>In this order: the part that is wanted ({@link io.rostrum.export.Selection}), the rows in the order of their columns, the
 * format. Graphs are made of {@code co_mentions}, {@code leader_network} and
 * {@code speaks_of} alone ({@link io.rostrum.export.Graphs}).
 *
 * <p>Trap: what is exported is what is published; nothing is counted anew here.
 */
package io.rostrum.export;
