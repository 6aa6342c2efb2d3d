/**
 * Records, their docs, the codec between records and rows, and the tables as files: Iceberg in the warehouse, plain Parquet
 * where they are published.
 *
 * <p>A table is a record with {@link io.rostrum.table.Doc} and a constant in {@link io.rostrum.table.Tables}. Its schema, its
 * comments and {@code jobs/tables.sql} follow from the record alone.
 *
 * <p>Trap: a column's name is the record component's in snake case, so renaming a component renames a column that readers rely
 * on ({@code RELEASING.md}).
 */
package io.rostrum.table;
