package io.rostrum.snapshot;

import static org.apache.spark.sql.functions.col;

import io.rostrum.job.PublishedRows;
import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables of one run.
 *
 * @param run    its row of {@code runs}
 * @param tables with their rows as they are published
 * @param dumps  table {@code dump_files}
 */
public record Snapshot(Row run, Map<Table<?>, Dataset<Row>> tables, Dataset<Row> dumps) {

    private static final String TAG = "run_";

    /** What is done with an open snapshot. */
    public interface Use {
        void of(Snapshot snapshot) throws IOException;
    }

    /**
     * @param without tables left out
     * @throws UsageException when the warehouse does not keep the run
     */
    public static void use(Warehouse warehouse, String run, List<Table<?>> without, Use use) throws IOException {
        List<String> kept = warehouse.tables().load(Tables.RUNS).refs().keySet().stream()
                .filter(tag -> tag.startsWith(TAG))
                .map(tag -> tag.substring(TAG.length()))
                .sorted()
                .toList();
        if (!kept.contains(run)) {
            throw new UsageException("--run " + run + ": the warehouse keeps no such run"
                    + Nearest.suggestion(run, kept) + "\nIt keeps " + String.join(", ", kept));
        }
        String tag = TAG + run;
        Row row =
                warehouse.at(Tables.RUNS, tag).where(col("run_id").equalTo(run)).head();
        try (PublishedRows rows = PublishedRows.of(table -> warehouse.at(table, tag))) {
            Map<Table<?>, Dataset<Row>> tables = new LinkedHashMap<>(rows.all());
            tables.keySet().removeAll(without);
            use.of(new Snapshot(row, tables, warehouse.at(Tables.DUMP_FILES, tag)));
        }
    }

    /**
     * Writes all files.
     *
     * @param folder  empty, or not there yet
     * @param authors of the data, for citations
     */
    public void write(Path folder, List<String> authors) throws IOException {
        for (Map.Entry<Table<?>, Dataset<Row>> table : tables.entrySet()) {
            TableExport.write(table.getKey(), table.getValue(), folder);
        }
        List<Table<?>> all = List.copyOf(tables.keySet());
        Files.writeString(folder.resolve("codebook.html"), TableCodebook.html(all));
        Files.writeString(folder.resolve("codebook.csv"), TableCodebook.csv(all));
        Files.writeString(folder.resolve("dumps.csv"), Provenance.dumps(dumps));
        Files.writeString(folder.resolve("settings.txt"), run.getAs("settings") + "\n");
        Files.writeString(folder.resolve("METHOD.md"), Provenance.method(run));
        Files.writeString(folder.resolve("CITATION.cff"), Provenance.citation(run, authors));
        Files.writeString(folder.resolve("datapackage.json"), DataPackage.of(run, all, folder));
        Files.writeString(folder.resolve(FileHashes.NAME), FileHashes.of(folder));
    }
}
