package io.rostrum.dump;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** How a file is compressed, told by its first bytes, whatever its name says. */
enum Compression {
    NONE,
    GZIP,
    BZIP2,
    ZSTD,
    XZ;

    static final int MAGIC = 6;

    /** Files compressed twice there are; more often is an attack. */
    static final int MOST_LAYERS = 3;

    private static final List<String> ENDINGS = List.of(".gz", ".gzip", ".bz2", ".zst", ".zstd", ".xz");

    static Compression of(byte[] start, int length) {
        if (length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        if (length >= 4
                && start[0] == 'B'
                && start[1] == 'Z'
                && start[2] == 'h'
                && start[3] >= '1'
                && start[3] <= '9') {
            return BZIP2;
        }
        boolean isZstd = length >= 4
                && (start[0] & 0xFF) == 0x28
                && (start[1] & 0xFF) == 0xB5
                && (start[2] & 0xFF) == 0x2F
                && (start[3] & 0xFF) == 0xFD;
        // Some writers begin with a frame that readers skip.
        boolean isSkippable = length >= 4
                && (start[0] & 0xF0) == 0x50
                && (start[1] & 0xFF) == 0x2A
                && (start[2] & 0xFF) == 0x4D
                && (start[3] & 0xFF) == 0x18;
        boolean isXz = length >= 6
                && (start[0] & 0xFF) == 0xFD
                && new String(start, 1, 4, StandardCharsets.US_ASCII).equals("7zXZ");
        return isZstd || isSkippable ? ZSTD : isXz ? XZ : NONE;
    }

    /** The file's own bytes; files made of several compressed pieces are read to the end. */
    @SuppressWarnings("deprecation") // A cluster's Spark 3.5 has a library that knows only this constructor.
    InputStream open(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new GzipMembers(in);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case ZSTD -> new ZstdInputStreamNoFinalizer(in);
            case XZ -> new XZCompressorInputStream(in, true);
        };
    }

    /** A file's name in lower case without the ending of a compressed one. */
    static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(lower::endsWith)
                .findFirst()
                .map(ending -> lower.substring(0, lower.length() - ending.length()))
                .orElse(lower);
    }
}
