package io.rostrum.dump;

import java.io.IOException;

/** A file that breaks off before its first record. */
record UnreadableFile(long position, Exception failure) implements RecordReader {

    @Override
    public DumpRecord read() throws IOException {
        throw new IOException(failure.getMessage() == null ? failure.toString() : failure.getMessage(), failure);
    }

    @Override
    public Reject broken(String reason) {
        return new Reject(position, reason, "");
    }

    /** What is left of a file after its break. */
    record Nothing() implements RecordReader {

        @Override
        public DumpRecord read() {
            return null;
        }

        @Override
        public Reject broken(String reason) {
            return new Reject(0, reason, "");
        }
    }
}
