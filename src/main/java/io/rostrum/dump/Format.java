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

    private static final Pattern HTML_INSIDE = Pattern.compile("<html[\\s>]", Pattern.CASE_INSENSITIVE);

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
        Format surely = isArchive || byName == XML ? null : surely(text, byName);
        boolean isUntold = byName == null || byName == PARQUET || isArchive;
        Format told = surely != null ? surely : isUntold ? byStart(text) : byName;
        return isArchive && told == TEXT ? WARC : told;
    }

    /** What a file surely is, whatever its name says: records, pages, feeds and tables get names of others; null for others. */
    private static Format surely(String start, Format byName) {
        if (RECORD.matcher(start).lookingAt()) {
            return JSONL;
        }
        Format byStart = byStart(start);
        boolean isPage =
                byStart == HTML || byName == HTML && HTML_INSIDE.matcher(start).find();
        if (isPage || byStart == XML) {
            return isPage ? HTML : XML;
        }
        boolean isTable = byStart != JSONL && byName != CSV && byName != HTML && CsvHeader.isOne(start);
        return isTable ? CSV : null;
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
                || head.startsWith("<!doctype lewis")
                || head.startsWith("<reuters")
                || head.startsWith("<nitf")
                || head.startsWith("<doc>")
                || head.startsWith("<doc ")) {
            return XML;
        }
        return CsvHeader.looksLikeOne(text) ? CSV : TEXT;
    }
}
