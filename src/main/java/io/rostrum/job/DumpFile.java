package io.rostrum.job;

import java.io.Serializable;

/**
 * One file of the dumps.
 *
 * @param path   where it is, with its file system
 * @param name   what it is called in tables: its path from the name of the dump given on, the whole path where two
 *               files would have the same name; so it does not depend on where the dumps lie
 * @param length in bytes, as stored
 * @param modified when it was last changed, milliseconds since 1970, UTC
 */
public record DumpFile(String path, String name, long length, long modified) implements Serializable {

    DumpFile named(String other) {
        return new DumpFile(path, other, length, modified);
    }
}
