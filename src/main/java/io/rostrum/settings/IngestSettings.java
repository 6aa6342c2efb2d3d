package io.rostrum.settings;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How dumps are read.
 *
 * @param format         {@code auto} or a dump format
 * @param mapping        {@code auto} or a field mapping
 * @param day            publication day of records that carry none; null for unknown
 * @param language       ISO 639-1 code of the language analysed
 * @param maxRecordBytes longer records are rejected
 * @param maxRejectShare a greater share of rejected records fails the run, 0 to 1
 */
public record IngestSettings(
        String format, String mapping, LocalDate day, String language, long maxRecordBytes, double maxRejectShare)
        implements Serializable {}
