package io.rostrum.table;

import java.io.Serializable;
import org.apache.iceberg.DataFile;

/** A data file for a table, by the table's name. */
public record WrittenFile(String table, DataFile file) implements Serializable {}
