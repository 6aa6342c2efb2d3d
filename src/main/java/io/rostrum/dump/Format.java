package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file holds. */
public enum Format {
    JSONL,
    CSV,
    PARQUET,
    WARC,
    WET,
    HTML,
    XML,
    TEXT;

    public static final String AUTO = "auto";

    private static final Pattern RECORD = Pattern.compile("\\uFEFF?\\s*(?:\\[\\s*)?\\{\\s*\"[^\"]{1,40}\"\\s*:");

    private static final Map<String, Format> BY_ENDING = Map.ofEntries(
            Map.entry("jsonl", JSONL),
            Map.entry("ndjson", JSONL),
            Map.entry("jsonlines", JSONL),
            Map.entry("json", JSONL),
            Map.entry("csv", CSV),
            Map.entry("tsv", CSV),
            Map.entry("tab", CSV),
            Map.entry("psv", CSV),
            Map.entry("parquet", PARQUET),
            Map.entry("warc", WARC),
            Map.entry("arc", WARC),
            Map.entry("wet", WET),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("xml", XML),
            Map.entry("rss", XML),
            Map.entry("atom", XML),
            Map.entry("nitf", XML),
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT));

    /**
     * The format named; for {@link #AUTO} the one that the first bytes say beyond doubt, else the name, else the first
     * bytes.
     *
     * @param name  the file's name without the ending of a compressed one
     * @param start its first bytes, decompressed
     */
    static Format of(String given, String name, byte[] start, int length) {
        if (!AUTO.equals(given)) {
            return valueOf(given.toUpperCase(Locale.ROOT));
        }
        String text = new String(start, 0, length, StandardCharsets.UTF_8);
        if (text.startsWith("PAR1")) {
            return PARQUET;
        }
        if (text.startsWith("WARC/") || text.startsWith(ArcLine.FIRST)) {
            return WARC;
        }
        Format byName = BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1));
        boolean isArchive = byName == WARC || byName == WET;
        boolean isUntold = byName == null || byName == PARQUET || isArchive || byName == TEXT && isNoText(text);
        Format told = isUntold ? byStart(text) : byName;
        return isArchive && told == TEXT ? WARC : told;
    }

    /** Records and pages with the ending of a text. */
    private static boolean isNoText(String start) {
        return RECORD.matcher(start).lookingAt() || byStart(start) == HTML || CsvHeader.isOne(start);
    }

    private static Format byStart(String start) {
        String text = start.startsWith("\uFEFF") ? start.substring(1).stripLeading() : start.stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSONL;
        }
        String head = text.substring(0, Math.min(text.length(), 20)).toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return HTML;
        }
        if (head.startsWith("<?xml")
                || head.startsWith("<rss")
                || head.startsWith("<feed")
                || head.startsWith("<nitf")
                || head.startsWith("<doc>")
                || head.startsWith("<doc ")) {
            return XML;
        }
        return CsvHeader.looksLikeOne(text) ? CSV : TEXT;
    }
}
