package io.rostrum.command;

import java.util.List;
import picocli.CommandLine.Option;

/** What to read and how. */
final class DumpOptions {

    @Option(
            names = "--dumps",
            split = ",",
            paramLabel = "PATH",
            description = "files, folders or globs on any Hadoop file system, separated by commas")
    private List<String> dumps;

    @Option(names = "--format", description = "auto, jsonl, csv, parquet, warc, wet, html, xml or text (default: auto)")
    private String format;

    @Option(names = "--mapping", description = "auto, or a field mapping of conf/mappings.conf (default: auto)")
    private String mapping;

    @Option(
            names = "--day",
            paramLabel = "YYYY-MM-DD",
            description = "publication day of records that carry none (default: unknown, and they are set aside)")
    private String day;

    @Option(names = "--language", description = "language analysed: en, there is no other yet")
    private String language;

    @Option(
            names = "--max-reject-share",
            paramLabel = "SHARE",
            description = "fail when more than this share of the records is rejected (default: 0.1)")
    private Double maxRejectShare;

    void into(SettingsOptions settings) {
        settings.put("ingest.dumps", dumps);
        settings.put("ingest.format", format);
        settings.put("ingest.mapping", mapping);
        settings.put("ingest.day", day);
        settings.put("ingest.language", language);
        settings.put("ingest.max-reject-share", maxRejectShare);
    }
}
