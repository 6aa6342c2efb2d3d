package io.rostrum.dump;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How files are read.
 *
 * @param format         {@code auto} or the name of a {@link Format} in lower case
 * @param mappings       where the fields of a record stand
 * @param day            publication day of records that carry none; null for unknown
 * @param maxRecordBytes longer records are rejected
 */
public record ReadOptions(String format, Mappings mappings, LocalDate day, long maxRecordBytes)
        implements Serializable {}
