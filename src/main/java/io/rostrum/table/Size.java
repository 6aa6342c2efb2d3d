package io.rostrum.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.SnapshotSummary;

/** What stored rows take on disk, bytes. */
record Size(long bytes) {

    /** One task reads so much in a second or two; as one partition its rows need no exchange between tasks. */
    private static final long SMALL = 4L << 20;

    static Size of(Snapshot state) {
        return new Size(Long.parseLong(state.summary().getOrDefault(SnapshotSummary.TOTAL_FILE_SIZE_PROP, "0")));
    }

    /** How many rows a state has, as it says without being read. */
    static long rows(Snapshot state) {
        return Long.parseLong(state.summary().getOrDefault(SnapshotSummary.TOTAL_RECORDS_PROP, "0"));
    }

    static Size of(FileSystem files, Path folder) {
        try {
            return new Size(files.getContentSummary(folder).getLength());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** Whether there are no rows. */
    boolean isEmpty() {
        return bytes == 0;
    }

    boolean isSmall() {
        return bytes < SMALL;
    }
}
