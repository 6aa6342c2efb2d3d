/**
 * Published tables as CSV, JSON lines, GraphML and GEXF.
 *
 * <p>Trap: what is exported is what is published; nothing is counted anew here.
 */
package io.rostrum.export;
