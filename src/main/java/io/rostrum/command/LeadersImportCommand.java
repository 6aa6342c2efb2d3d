package io.rostrum.command;

import io.rostrum.job.LeadersImport;
import io.rostrum.leader.Registry;
import io.rostrum.leader.TsvRow;
import io.rostrum.registry.RegistryDraft;
import io.rostrum.run.Session;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "leaders-import",
        mixinStandardHelpOptions = true,
        description = "Makes a registry of leaders from a Wikidata dump, the answer of a query service, or a CSV.")
public final class LeadersImportCommand implements Callable<Integer> {

    /** What can be read; names as on the command line. */
    enum Source {
        WIKIDATA_DUMP,
        SPARQL_JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--from",
            required = true,
            paramLabel = "KIND",
            description = "wikidata-dump (JSON, an entity per line; plain, gz or bz2), sparql-json, or csv")
    private String from;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "PATH",
            description = "what to read: a file, folder or glob on any Hadoop file system")
    private String in;

    @Option(
            names = "--positions",
            paramLabel = "FILE",
            description = "offices wanted besides heads of state and government and foreign ministers, for a dump:"
                    + " tab-separated position (item), role, country (code), country_name")
    private Path positions;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "folder for people.tsv, offices.tsv and countries.tsv; must not hold them yet")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Source source = source();
        List<TsvRow> rows = positions();
        if (Registry.FILES.stream().anyMatch(file -> Files.exists(out.resolve(file)))) {
            throw new UsageException("--out " + out + ": holds a registry already");
        }
        RegistryDraft draft;
        try (SparkSession spark = Session.start()) {
            draft = draft(new LeadersImport(spark), source, rows);
        }
        if (draft.leaders() == 0) {
            throw new UsageException("--in " + in + ": no term found; left out: " + new TreeMap<>(draft.leftOut()));
        }
        write(draft.files());
        System.out.printf(Locale.ROOT, "%d leaders in %s%n", draft.leaders(), out);
        new TreeMap<>(draft.leftOut())
                .forEach((why, times) -> System.out.printf(Locale.ROOT, "left out: %,6d  %s%n", times, why));
        return 0;
    }

    private RegistryDraft draft(LeadersImport reader, Source source, List<TsvRow> rows) {
        return switch (source) {
            case WIKIDATA_DUMP -> reader.wikidataDump(in, rows);
            case SPARQL_JSON -> reader.sparqlJson(in);
            case CSV -> reader.csv(in);
        };
    }

    private Source source() {
        for (Source source : Source.values()) {
            if (source.toString().equals(from)) {
                return source;
            }
        }
        throw new UsageException("--from: must be one of " + List.of(Source.values()) + ", is " + from);
    }

    private List<TsvRow> positions() throws IOException {
        if (positions == null) {
            return List.of();
        }
        if (!Files.isReadable(positions)) {
            throw new UsageException("--positions " + positions + ": no such file, or not readable");
        }
        return TsvRow.all(positions.toString(), Files.readString(positions));
    }

    /** Nothing is written that {@code --registry} would not take. */
    private void write(Map<String, String> files) throws IOException {
        Registry.read(files);
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
    }
}
