package io.rostrum.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import io.rostrum.encoder.Depth;
import io.rostrum.text.Credentials;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What one run does: {@code conf/rostrum.conf}, overlaid by a file of the user's and the command line.
 *
 * @param dumps          files, folders or globs on any Hadoop file system
 * @param format         {@code auto} or a dump format
 * @param mapping        {@code auto} or a field mapping
 * @param day            publication day of records that carry none; null for unknown
 * @param language       ISO 639-1 code of the language analysed
 * @param maxRecordBytes longer records are rejected
 * @param maxRejectShare a greater share of rejected records fails the run, 0 to 1
 * @param registry       folder of a registry; null for the built-in one
 * @param registryAdd    file of rows laid over the registry; null for none
 * @param lexicon        folder of a stance lexicon; null for the built-in one
 * @param reader         who reads an article for quotations
 * @param pipeline       folder of a saved pipeline that annotates; null for one of the stages built in
 * @param articlesAtOnce a night annotates whole days until it has so many articles, and keeps them, before it goes on
 * @param copyDays       how many days apart near-copies may be
 * @param minConfidence  what is less certain is kept but not counted, 0 to 1
 * @param outlets        file that tells of outlets; null for none
 * @param reprocess      days to annotate anew in any case
 * @param expectFiles    a night with fewer new dump files ends with {@link RunFailedException.Kind#SILENT}; 0: any will do
 * @param maxSilentDays  so does one whose newest article is older; 0: any age will do
 * @param patience       how long to wait while another run writes to the warehouse
 * @param keepNights     how many nights can still be read as they were after a clean-up
 * @param orphanAge      files that nothing knows are removed when they are older
 * @param catalog        properties of the Iceberg catalog as Iceberg names them; empty: the folder of the warehouse is it
 * @param options        that name this warehouse and its published tables to another command, after a blank
 * @param effective      every key that results depend on with its value, one a line, sorted: not where tables go
 * @param shown          the same for everybody to read: of paths the last name only
 */
public record Settings(
        String warehouse,
        String published,
        List<String> dumps,
        String format,
        String mapping,
        LocalDate day,
        String language,
        long maxRecordBytes,
        double maxRejectShare,
        String registry,
        String registryAdd,
        String lexicon,
        Depth reader,
        String pipeline,
        long articlesAtOnce,
        int copyDays,
        double minConfidence,
        String outlets,
        Days reprocess,
        long expectFiles,
        long maxSilentDays,
        Duration patience,
        int keepNights,
        Duration orphanAge,
        Map<String, String> catalog,
        String options,
        String effective,
        String shown) {

    /** Below this key any key may stand: it is handed on. */
    static final String CATALOG = "catalog";

    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "warehouse",
            "published",
            "annotate.articles-at-once",
            "nightly.expect-files",
            "nightly.max-silent-days",
            "nightly.wait",
            "clean-up.keep-nights",
            "clean-up.orphan-hours");

    /**
     * @param config   the defaults with everything laid over them
     * @param defaults every key there is
     * @throws UsageException naming every unknown key and every bad value
     */
    public static Settings of(Config config, Config defaults) {
        return of(config, defaults, null);
    }

    /** @param conf the user's file, as given; null for none */
    public static Settings of(Config config, Config defaults, String conf) {
        SettingsReader read = new SettingsReader(config, defaults);
        read.refuseUnknownKeys();
        Settings settings = new Settings(
                read.text("warehouse"),
                read.text("published"),
                read.texts("ingest.dumps"),
                read.oneOf(
                        "ingest.format",
                        List.of("auto", "jsonl", "csv", "parquet", "warc", "wet", "html", "xml", "text")),
                read.text("ingest.mapping"),
                read.dayOrNull("ingest.day"),
                read.oneOf("ingest.language", List.of("en")), // package english has no other
                read.positive("ingest.max-record-bytes"),
                read.share("ingest.max-reject-share"),
                read.textOrNull("annotate.registry"),
                read.textOrNull("annotate.registry-add"),
                read.textOrNull("annotate.lexicon"),
                read.oneOf("annotate.reader", List.of("fast", "deep")).equals("deep") ? Depth.DEEP : Depth.FAST,
                read.textOrNull("annotate.pipeline"),
                read.positive("annotate.articles-at-once"),
                (int) read.positive("annotate.copy-days"),
                read.share("count.min-confidence"),
                read.textOrNull("count.outlets"),
                read.days("nightly.reprocess"),
                read.whole("nightly.expect-files"),
                read.whole("nightly.max-silent-days"),
                Duration.ofMinutes(read.whole("nightly.wait")),
                (int) read.positive("clean-up.keep-nights"),
                Duration.ofHours(read.whole("clean-up.orphan-hours")),
                read.all(CATALOG),
                options(conf, config),
                effective(config, defaults, value -> value),
                effective(config, defaults, Settings::named));
        read.complain();
        return settings;
    }

    public Settings {
        if (pipeline != null && (registry != null || registryAdd != null || lexicon != null)) {
            throw new UsageException("annotate.pipeline holds its own registry and lexicon:"
                    + " give either the pipeline, or registry, registry-add and lexicon");
        }
    }

    /** How dumps are read. */
    public IngestSettings ingest() {
        return new IngestSettings(format, mapping, day, language, maxRecordBytes, maxRejectShare);
    }

    private static String options(String conf, Config config) {
        String file = conf == null ? "" : option("conf", conf);
        return file
                + option("warehouse", config.getValue("warehouse").unwrapped())
                + option("published", config.getValue("published").unwrapped());
    }

    /** As a shell reads it. */
    private static String option(String name, Object given) {
        String value = String.valueOf(given);
        boolean plain = value.matches("[\\w./:=@%+-]+");
        return " --" + name + " " + (plain ? value : "'" + value.replace("'", "'\\''") + "'");
    }

    /** The last name of a path; of a list those of all. */
    public static String name(String path) {
        return Credentials.cut(path).replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    /** Of values that are paths the names only. */
    private static Object named(Object value) {
        if (value instanceof List<?> all) {
            return all.stream().map(Settings::named).toList();
        }
        return value instanceof String text && text.contains("/") ? name(text) : value;
    }

    private static String effective(Config config, Config defaults, UnaryOperator<Object> shown) {
        return defaults.entrySet().stream()
                .filter(entry -> !WITHOUT_EFFECT.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .map(key ->
                        key + " = " + rendered(shown.apply(config.getValue(key).unwrapped())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String rendered(Object value) {
        return ConfigValueFactory.fromAnyRef(value).render(ConfigRenderOptions.concise());
    }
}
