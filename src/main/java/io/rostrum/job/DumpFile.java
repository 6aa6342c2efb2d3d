package io.rostrum.job;

import io.rostrum.text.Credentials;
import java.io.Serializable;
import java.util.List;

/**
 * One file of the dumps.
 *
 * @param path   where it is, with its file system
 * @param name   what it is called in tables: its path from the name of the dump given on; from further up where two
 *               files would have the same name, as far as tells them apart
 * @param length in bytes, as stored
 * @param modified when it was last changed, milliseconds since 1970, UTC
 */
public record DumpFile(String path, String name, long length, long modified) implements Serializable {

    /** Called by the last so many names of its path; by all of it where it has fewer. */
    DumpFile namedBy(int names) {
        String plain = Credentials.cut(path).replaceFirst("^[a-z0-9+.-]+:/+", "");
        String[] all = plain.split("/");
        String name = names > all.length
                ? Credentials.cut(path)
                : String.join("/", List.of(all).subList(all.length - names, all.length));
        return new DumpFile(path, name, length, modified);
    }
}
