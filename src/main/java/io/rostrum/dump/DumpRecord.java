package io.rostrum.dump;

/** One record of a dump: either read, or rejected with a reason. */
public sealed interface DumpRecord permits Article, Reject {

    /** Where the record begins, in bytes of the decompressed file; for Parquet the row, both from 0. */
    long position();
}
