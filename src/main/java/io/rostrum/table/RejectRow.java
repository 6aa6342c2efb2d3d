package io.rostrum.table;

@Doc("One row per record that could not be read, and per file or folder that may not be opened, with the reason.")
public record RejectRow(
        @Doc("dump file it was read from") String file,
        @Doc("place in that file, from 0: record, line or byte offset of the record, as the format allows")
                long position,
        @Doc("why it was rejected, in words") String reason,
        @Doc("its first 200 characters, control characters made visible") String excerpt) {}
