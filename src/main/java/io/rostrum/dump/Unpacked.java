package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A file without its compression.
 *
 * @param bytes  its own bytes
 * @param name   its name in lower case without the endings of compressed ones
 * @param layers how it was compressed, the outermost first; none of a plain file
 */
record Unpacked(Sniffed bytes, String name, List<Compression> layers) {

    Unpacked {
        layers = List.copyOf(layers);
    }

    static Unpacked of(InputStream in, String name) throws IOException {
        Sniffed plain = new Sniffed(new WatchedStream(in), DumpReader.SNIFFED);
        String inner = Compression.plainName(name);
        List<Compression> layers = new ArrayList<>();
        while (layers.size() < Compression.MOST_LAYERS) {
            Compression compression = Compression.of(plain.start(), plain.start().length);
            if (compression == Compression.NONE) {
                break;
            }
            plain = new Sniffed(new WatchedStream(compression.open(plain)), DumpReader.SNIFFED);
            inner = layers.isEmpty() ? inner : Compression.plainName(inner);
            layers.add(compression);
        }
        return new Unpacked(plain, inner, layers);
    }
}
