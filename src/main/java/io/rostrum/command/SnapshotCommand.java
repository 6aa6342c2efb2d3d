package io.rostrum.command;

import io.rostrum.export.NewFolder;
import io.rostrum.settings.Settings;
import io.rostrum.snapshot.Snapshot;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description =
                "Writes the tables of one run for an archive: Parquet, CSV, codebook, datapackage.json, checksums.")
public final class SnapshotCommand extends SparkCommand {

    @Option(names = "--run", paramLabel = "ID", required = true, description = "a run that status names")
    private String run;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the files go: a new folder, or an empty one")
    private Path out;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "TABLE",
            description = "tables to leave out: articles hold the texts, whose owners may not agree (default: none)")
    private List<String> without = List.of();

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "who is cited for the data; may be given again (default: anonymous)")
    private List<String> authors = List.of();

    private List<Table<?>> leftOut;

    @Override
    void into(SettingsOptions settings) {
        leftOut = without.stream().map(PublishedTables::named).collect(Collectors.toList());
        NewFolder.require("--out", out);
    }

    @Override
    void run(LazySpark spark, Settings settings) {
        Warehouse warehouse = Warehouse.existing(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE);
        try {
            Snapshot.use(warehouse, run, leftOut, snapshot -> snapshot.write(out, authors));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write --out " + out, e);
        }
        System.out.println(out + ": snapshot of run " + run);
    }
}
