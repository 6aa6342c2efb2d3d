package io.rostrum.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Pages of a WARC or ARC file (responses with status 200, and resources, of HTML) and texts of a WET file
 * (conversions). Other records of the types that the format has are no articles and are not counted.
 */
final class WarcRecordReader implements RecordReader {

    private static final Set<String> TYPES = Set.of(
            "warcinfo",
            "response",
            "resource",
            "request",
            "metadata",
            "revisit",
            "conversion",
            "continuation",
            ArcLine.OTHER);

    private static final int OK = 200;
    private static final int SNIFFED = 512;

    private final WebRecords records;
    private final BoundedBytes block;
    private final BoundedBytes payload;
    private final ReadOptions options;
    private long passed;
    private boolean isTold;

    WarcRecordReader(InputStream in, boolean isArc, ReadOptions options) {
        this.block = new BoundedBytes(options.maxRecordBytes());
        this.payload = new BoundedBytes(options.maxRecordBytes());
        this.records = new WebRecords(in, isArc, block);
        this.options = options;
    }

    @Override
    public DumpRecord read() throws IOException {
        while (true) {
            payload.clear();
            try {
                WebRecord next = records.next();
                if (next == null) {
                    return end();
                }
                DumpRecord record = record(next);
                passed++;
                if (record != null) {
                    isTold = true;
                    return record;
                }
            } catch (BrokenRecord e) {
                isTold = true;
                return block.reject(records.position(), e.getMessage());
            }
        }
    }

    /** A file of pictures or metadata is no dump, and says so. */
    private DumpRecord end() {
        boolean isNone = !isTold && passed > 0;
        isTold = true;
        return isNone
                ? new Reject(0, Reject.NO_DUMP + "no page or text among its " + passed + " web records", "")
                : null;
    }

    /** Null for a record that is no article; a reject for one that is broken in itself. */
    private DumpRecord record(WebRecord record) {
        String type = record.type();
        if (type.isEmpty()) {
            return block.reject(record.position(), "the record has no WARC-Type");
        }
        if (!TYPES.contains(type)) {
            return block.reject(record.position(), "no WARC-Type that is known: " + type);
        }
        if (type.equals("continuation")) {
            return block.reject(record.position(), "a record in segments; join them first");
        }
        if (type.equals("response") && (isHttp(record.contentType()) || isMessage())) {
            return response(record);
        }
        boolean isPage = !type.equals("metadata") && isHtml(record.contentType());
        if (!isPage && !type.equals("conversion")) {
            return null;
        }
        return block.isOver()
                ? block.tooLong(record.position())
                : article(record, block.bytes(), block.length(), null, isPage);
    }

    private DumpRecord response(WebRecord record) {
        MessageHead head = MessageHead.of(block.bytes(), block.length());
        if (head.status() == 0) {
            return block.reject(record.position(), "no HTTP response in the record");
        }
        if (head.status() != OK || !mayBeHtml(head.header("content-type"), record.payloadType())) {
            return null;
        }
        if (block.isOver()) {
            return block.tooLong(record.position());
        }
        try {
            HttpPayload.decode(block.bytes(), head.end(), block.length() - head.end(), head, payload);
        } catch (IOException | RuntimeException e) {
            return payload.reject(record.position(), "the record cannot be read: " + encoded(head) + e.getMessage());
        }
        if (payload.isOver()) {
            return payload.tooLong(record.position());
        }
        String type = head.header("content-type");
        boolean isSaid = isHtml(type) || isHtml(record.payloadType());
        if (!isSaid && !looksLikeHtml(payload.bytes(), payload.length())) {
            return null;
        }
        return article(record, payload.bytes(), payload.length(), charset(type), true);
    }

    private static String encoded(MessageHead head) {
        String encoding = head.header("content-encoding");
        return encoding.isEmpty() ? "" : "content encoding " + encoding + ": ";
    }

    private DumpRecord article(WebRecord record, byte[] bytes, int length, String declared, boolean isHtml) {
        String charset = isHtml ? Charsets.better(declared, Charsets.declaredIn(bytes, length)) : declared;
        String text = Charsets.decode(bytes, 0, length, charset);
        DumpRecord article = isHtml
                ? WebPage.record(record.position(), text, record.target(), options.day())
                : new Draft(record.target(), null, null, null, text).finish(record.position(), options);
        return article instanceof Reject reject
                ? Reject.of(record.position(), reject.reason(), bytes, 0, length)
                : article;
    }

    /** Some writers leave the type of the record out. */
    private boolean isMessage() {
        return MessageHead.of(block.bytes(), Math.min(block.length(), SNIFFED)).status() != 0;
    }

    private static boolean isHttp(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static boolean isHtml(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return name.startsWith("text/html") || name.startsWith("application/xhtml+xml");
    }

    /** Whether it is worth looking into a body: servers say nothing, or plain text, of pages now and then. */
    private static boolean mayBeHtml(String type, String payloadType) {
        String name = type.toLowerCase(Locale.ROOT);
        return isHtml(type)
                || isHtml(payloadType)
                || name.isBlank()
                || name.startsWith("text/plain")
                || name.startsWith("application/octet-stream")
                || name.indexOf('/') < 0;
    }

    private static boolean looksLikeHtml(byte[] bytes, int length) {
        String start = new String(bytes, 0, Math.min(length, SNIFFED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .strip();
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.contains("<html ")
                || start.contains("<html>");
    }

    /** The charset parameter of a type; null when there is none. */
    private static String charset(String type) {
        return Charsets.declaredIn(type.getBytes(StandardCharsets.ISO_8859_1), type.length());
    }

    @Override
    public Reject broken(String reason) {
        return block.reject(records.position(), reason);
    }
}
