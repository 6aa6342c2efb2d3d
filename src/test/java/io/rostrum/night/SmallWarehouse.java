package io.rostrum.night;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Doc;
import io.rostrum.table.RunRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small warehouse of two tables, as runs write them. */
abstract class SmallWarehouse {

    @Doc("A thing.")
    public record Thing(@Doc("its name") String articleId, @Doc(value = "its day", nullable = true) LocalDate day) {}

    static final Table<Thing> THINGS = Table.byDay("things", Thing.class);

    static final LocalDate MAY_4 = LocalDate.parse("2031-05-04");
    static final LocalDate MAY_5 = LocalDate.parse("2031-05-05");

    @TempDir
    Path folder;

    Warehouse warehouse;
    Nights nights;

    @BeforeEach
    void start() {
        open();
    }

    /** As the next run would find it. */
    final void open() {
        warehouse =
                Warehouse.open(LAZY, folder.resolve("warehouse").toString(), Map.of(), List.of(THINGS, Tables.RUNS));
        nights = new Nights(warehouse);
        nights.recover();
    }

    final void write(String run, LocalDate day, String... ids) {
        nights.begin(run);
        warehouse.replaceDays(THINGS, Collections.singleton(day), rows(day, ids));
        writeRun(run);
    }

    final void writeRun(String run) {
        Row row = Tables.RUNS.row(new RunRow(
                run, warehouse.read(Tables.RUNS).count() + 1, "", 0, 0, 0, 0, 0, 0L, 0, 0, 0, 0, 0, null, "", ""));
        Dataset<Row> runs = SPARK.createDataset(List.of(row), Tables.RUNS.encoder());
        warehouse.append(Tables.RUNS, runs);
    }

    static Dataset<Row> rows(LocalDate day, String... ids) {
        List<Row> rows =
                Arrays.stream(ids).map(id -> THINGS.row(new Thing(id, day))).toList();
        return SPARK.createDataset(rows, THINGS.encoder()).withColumn("run_id", lit("r"));
    }

    /** Every table as a tag has it. */
    final Map<Table<?>, Dataset<Row>> tables(String tag) {
        return Map.of(THINGS, warehouse.at(THINGS, tag), Tables.RUNS, warehouse.at(Tables.RUNS, tag));
    }

    final String things(String branchOrTag) {
        return ids(warehouse.at(THINGS, branchOrTag));
    }

    static String ids(Dataset<Row> rows) {
        return String.join(
                " ",
                rows.select("article_id").sort("article_id").collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    final List<String> refs(Table<?> table) {
        return warehouse.tables().load(table).refs().keySet().stream().sorted().toList();
    }
}
