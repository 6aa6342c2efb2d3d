package io.rostrum.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** The body of an HTTP message without its encodings, so far as the bytes bear out what the headers say of them. */
final class HttpPayload {

    private static final int ZLIB = 0x78;
    private static final int ZLIB_CHECK = 31;

    private HttpPayload() {}

    /** @throws IOException when the body breaks off; what came before stays in {@code to} */
    static void decode(byte[] bytes, int start, int length, MessageHead head, BoundedBytes to) throws IOException {
        byte[] body = Arrays.copyOfRange(bytes, start, start + length);
        if (head.header("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
            body = Chunks.joined(body);
        }
        String named = head.header("content-encoding").toLowerCase(Locale.ROOT);
        List<String> encodings = Arrays.stream(named.split("[, ]+")).toList();
        for (int i = encodings.size() - 1; i > 0; i--) {
            BoundedBytes inner = new BoundedBytes(to.limit());
            inner.readAll(opened(body, encodings.get(i)));
            body = Arrays.copyOf(inner.bytes(), inner.length());
        }
        to.readAll(opened(body, encodings.get(0)));
    }

    private static InputStream opened(byte[] body, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        Compression magic = Compression.of(body, body.length);
        if (magic == Compression.GZIP || magic == Compression.ZSTD) {
            return new WatchedStream(magic.open(in));
        }
        if (encoding.equals("br") && !isMarkup(body)) {
            return new WatchedStream(new BrotliInputStream(in));
        }
        if (encoding.equals("deflate") && !isMarkup(body)) {
            return new WatchedStream(new InflaterInputStream(in, new Inflater(!isZlib(body))));
        }
        return in;
    }

    private static boolean isZlib(byte[] body) {
        return body.length > 1
                && (body[0] & 0x0F) == (ZLIB & 0x0F)
                && ((body[0] & 0xFF) * 256 + (body[1] & 0xFF)) % ZLIB_CHECK == 0;
    }

    /** Pages that are said to be encoded but are not begin with a tag. */
    private static boolean isMarkup(byte[] body) {
        int at = 0;
        while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
            at++;
        }
        return at + 1 < body.length
                && body[at] == '<'
                && (body[at + 1] == '!' || body[at + 1] == '?' || Character.isLetter(body[at + 1]));
    }
}
