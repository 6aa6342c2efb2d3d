package io.rostrum;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.rostrum.run.Planning;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Warehouses in a folder, each with the dumps in {@code dumps} and its published tables beside it.
 *
 * @param folder of them all
 */
record Newsroom(Path folder) {

    void run(String name, Map<String, Object> given) {
        run(name, given, Flow::nightly);
    }

    void run(String name, Map<String, Object> given, Consumer<Flow> work) {
        try (Flow flow = new Flow(LAZY, settings(name, given))) {
            work.accept(flow);
        }
    }

    /** A night done as if it were large. */
    void runLarge(String name) {
        String most = SPARK.conf().get(Planning.SMALL);
        SPARK.conf().set(Planning.SMALL, "0b");
        try {
            run(name, Map.of());
        } finally {
            SPARK.conf().set(Planning.SMALL, most);
        }
    }

    private static final class AsksForSpark extends RuntimeException {}

    /** Whether a night asks for Spark; it goes no further then. */
    boolean needsSpark(String name, Map<String, Object> given) {
        LazySpark late = new LazySpark(SPARK.sparkContext().hadoopConfiguration(), () -> {
            throw new AsksForSpark();
        });
        try (Flow flow = new Flow(late, settings(name, given))) {
            flow.nightly();
            return false;
        } catch (AsksForSpark asked) {
            return true;
        }
    }

    /** The defaults, with where this newsroom's files lie, and what is given. */
    Settings settings(String name, Map<String, Object> given) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "warehouse", folder.resolve(name).toString(),
                "published", folder.resolve(name + "-published").toString(),
                "ingest.dumps", List.of(folder.resolve("dumps").toString()),
                "annotate.registry", "samples/registry"));
        all.putAll(given);
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        return Settings.of(ConfigFactory.parseMap(all).withFallback(defaults).resolve(), defaults);
    }

    Warehouse warehouse(String name) {
        return Warehouse.open(LAZY, folder.resolve(name).toString(), Map.of(), Tables.WAREHOUSE);
    }

    Dataset<Row> published(String name, Table<?> table) {
        return new PublishedTables(LAZY, folder.resolve(name + "-published").toString()).read(table);
    }

    /** The rows that do not depend on the night in which they were written. */
    Map<String, String> rows(String name) {
        Warehouse warehouse = warehouse(name);
        Map<String, String> rows = new TreeMap<>();
        for (Table<?> table : Tables.WAREHOUSE) {
            if (!List.of("runs", "measures").contains(table.name())) {
                rows.put(table.name(), text(warehouse.at(table, "main").drop("run_id")));
            }
        }
        return rows;
    }

    Map<String, String> stored(String name) {
        Warehouse warehouse = warehouse(name);
        Map<String, String> rows = new TreeMap<>();
        Tables.WAREHOUSE.forEach(table -> rows.put(table.name(), text(warehouse.at(table, "main"))));
        return rows;
    }

    /** What every branch and tag stands for. */
    List<String> refs(String name) {
        Warehouse warehouse = warehouse(name);
        return Tables.WAREHOUSE.stream()
                .map(table -> table.name() + " "
                        + new TreeMap<>(warehouse.tables().load(table).refs()))
                .toList();
    }

    static String text(Dataset<Row> rows) {
        Column[] columns = List.of(rows.columns()).stream().map(functions::col).toArray(Column[]::new);
        return String.join(
                "\n",
                rows.select(functions.to_json(functions.struct(columns))).collectAsList().stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList());
    }
}
