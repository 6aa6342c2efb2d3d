/**
 * Records, their docs, the codec between records and rows, and the tables as files.
 *
 * <p>Trap: a column's name is the record component's in snake case; {@code jobs/tables.sql} is generated from it.
 */
package io.rostrum.table;
