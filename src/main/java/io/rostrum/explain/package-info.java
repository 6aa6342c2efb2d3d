/**
 * Where a number comes from: a report's row with the facts that it counts.
 *
 * <p>Trap: bodies are cut by UTF-16 offsets in Java, never in SQL.
 */
package io.rostrum.explain;
