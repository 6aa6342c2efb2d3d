package io.rostrum.dump;

import java.io.IOException;

/** Records of one file, one after the other. */
interface RecordReader {

    /**
     * The next record; null after the last one.
     *
     * @throws IOException when the file breaks off: nothing more can be read
     */
    DumpRecord read() throws IOException;

    /** Name of the mapping that told the last record; null where none does. */
    default String mapping() {
        return null;
    }

    /** What is rejected when {@link #read} threw: the record that was being read. */
    Reject broken(String reason);
}
