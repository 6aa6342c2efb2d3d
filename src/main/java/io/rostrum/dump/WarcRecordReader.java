package io.rostrum.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Pages of a WARC file (responses with status 200, and resources, of HTML) and texts of a WET file (conversions). All
 * other records of the file are no articles and are not counted.
 */
final class WarcRecordReader implements RecordReader {

    private static final int OK = 200;

    private final WarcReader warc;
    private final WatchedStream in;
    private final BoundedBytes payload;
    private final LocalDate day;
    private long position;

    WarcRecordReader(InputStream in, ReadOptions options) throws IOException {
        this.in = new WatchedStream(in);
        this.warc = new WarcReader(Channels.newChannel(this.in));
        this.payload = new BoundedBytes(options.maxRecordBytes());
        this.day = options.day();
        warc.setLenient(true);
        warc.onWarning(unused -> {});
    }

    @Override
    public DumpRecord read() throws IOException {
        while (true) {
            payload.clear();
            Optional<WarcRecord> next = warc.next();
            if (next.isEmpty()) {
                return null;
            }
            position = warc.position();
            DumpRecord record = record(next.get());
            if (record != null) {
                return record;
            }
        }
    }

    /** Null for a record that is no article; a reject for one that is broken in itself. */
    private DumpRecord record(WarcRecord record) throws IOException {
        try {
            if (record instanceof WarcResponse response) {
                return response(response);
            }
            boolean isPage = record instanceof WarcResource && isHtml(record.contentType());
            if (isPage || record instanceof WarcConversion) {
                payload.readAll(record.body().stream());
                return article((WarcTargetRecord) record, null, isPage);
            }
            return null;
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (in.isAtEnd() || in.hasFailed()) {
                throw e;
            }
            return payload.reject(position, "the record cannot be read: " + e.getMessage());
        }
    }

    private DumpRecord response(WarcResponse response) throws IOException {
        if (!"application".equals(response.contentType().type())
                || !"http".equals(response.contentType().subtype())) {
            return null;
        }
        HttpResponse http = response.http();
        if (http.status() != OK || !isHtml(http.contentType())) {
            return null;
        }
        payload.readAll(http.bodyDecoded().stream());
        return article(response, http.contentType().parameters().get("charset"), true);
    }

    private DumpRecord article(WarcTargetRecord record, String declared, boolean isHtml) throws IOException {
        if (in.isAtEnd() && record.body().position() < record.body().size()) {
            throw new EOFException("a record is shorter than it says");
        }
        if (payload.isOver()) {
            return payload.tooLong(position);
        }
        String charset = declared == null && isHtml ? Charsets.declaredIn(payload.bytes(), payload.length()) : declared;
        String text = Charsets.decode(payload.bytes(), 0, payload.length(), charset);
        DumpRecord article = isHtml
                ? WebPage.record(position, text, record.target(), day)
                : new Draft(record.target(), null, null, null, text).finish(position, day);
        return article instanceof Reject reject ? payload.reject(position, reject.reason()) : article;
    }

    private static boolean isHtml(MediaType type) {
        String subtype = type.subtype() == null ? "" : type.subtype().toLowerCase(Locale.ROOT);
        return subtype.equals("html") || subtype.equals("xhtml+xml");
    }

    @Override
    public Reject broken(String reason) {
        return payload.reject(position, reason);
    }
}
