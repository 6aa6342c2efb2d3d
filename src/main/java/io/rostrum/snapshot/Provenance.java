package io.rostrum.snapshot;

import io.rostrum.export.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a snapshot was made from and how, and how to cite it. */
final class Provenance {

    private static final String NOBODY = "anonymous";

    private Provenance() {}

    /** Dump files by name: bytes and SHA-256, not where they were. */
    static String dumps(Dataset<Row> dumps) {
        return dumps
                .select("name", "length", "checksum")
                .distinct()
                .orderBy("name", "checksum")
                .collectAsList()
                .stream()
                .map(row -> Csv.cell(row.getString(0)) + "," + row.get(1) + "," + row.get(2))
                .collect(Collectors.joining("\r\n", "name,bytes,sha256\r\n", "\r\n"));
    }

    /** How the tables were made, with figures that were measured for this version. */
    static String method(Row run) {
        Object bound = run.getAs("counted_from");
        return text("/jobs/snapshot/method.md")
                .replace("{version}", run.getAs("version"))
                .replace("{run}", run.getAs("run_id"))
                .replace("{night}", number(run.getAs("night")))
                .replace("{mentions}", number(run.getAs("mentions")))
                .replace("{quotes}", number(run.getAs("quotes")))
                .replace("{stances}", number(run.getAs("stances")))
                .replace("{bound}", bound == null ? "a bound not yet set" : bound.toString());
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** {@code CITATION.cff} 1.2.0 for the data. */
    static String citation(Row run, List<String> authors) {
        String id = run.getAs("run_id");
        String names = (authors.isEmpty() ? List.of(NOBODY) : authors)
                .stream().map(author -> "  - name: " + quoted(author) + "\n").collect(Collectors.joining());
        return """
                cff-version: 1.2.0
                message: "If you use these tables, cite them and the version of Rostrum that made them."
                title: "Rostrum: tables of run %s"
                type: dataset
                version: "%s"
                authors:
                %sreferences:
                  - type: software
                    title: Rostrum
                    version: "%s"
                    authors:
                      - name: "The Rostrum developers"
                """
                .formatted(id, id, names, run.<String>getAs("version"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text(String resource) {
        try (InputStream in = Provenance.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }
}
