/**
 * Where a number comes from: a report's row with the facts that it counts.
 *
 * <p>In this order: the row that the question means, the facts of its day or period and its leaders, the sentence around
 * each, whether it is counted, the sums to hold against the row.
 *
 * <p>Trap: bodies are cut by UTF-16 offsets in Java, never in SQL.
 */
package io.rostrum.explain;
