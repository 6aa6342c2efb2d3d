package io.rostrum.table;

@Doc("One row per dump file that a run took in; the warehouse's own, not published.")
public record DumpFileRow(
        @Doc("where it was, with its file system") String path,
        @Doc("what it is called in other tables") String name,
        @Doc("bytes, as stored") long length,
        @Doc("when it was last changed, milliseconds since 1970, UTC") long modified,
        @Doc("SHA-256 of its bytes: what has been read under another name is not read again;"
                        + " unreadable: it was not allowed to open it, and every run tries again")
                String checksum) {}
