package io.rostrum.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.iceberg.CatalogUtil;
import org.apache.iceberg.PartitionSpec;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.catalog.Namespace;
import org.apache.iceberg.catalog.SupportsNamespaces;
import org.apache.iceberg.catalog.TableIdentifier;
import org.apache.iceberg.exceptions.AlreadyExistsException;
import org.apache.iceberg.exceptions.NoSuchTableException;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;

/** Where the Iceberg tables are: a catalog that Spark and this program both know, made at run time. */
public final class IcebergTables {

    /** Namespace of the tables in the catalog. */
    public static final String NAMESPACE = "rostrum";

    private static final Map<String, String> PROPERTIES = Map.of(
            "format-version", "2",
            "write.parquet.compression-codec", "zstd",
            // A task that annotates keeps a row group of each of six tables in memory.
            "write.parquet.row-group-size-bytes", "33554432",
            // A day of a small dump is a small file: dozens of them are read by one task, not four.
            "read.split.open-file-cost", "524288",
            "write.metadata.delete-after-commit.enabled", "true",
            "write.metadata.previous-versions-max", "20");

    private final String sparkName;
    private final Catalog catalog;
    private final boolean isFolder;

    private IcebergTables(String sparkName, Catalog catalog, boolean isFolder) {
        this.sparkName = sparkName;
        this.catalog = catalog;
        this.isFolder = isFolder;
    }

    /**
     * @param folder     qualified path of the warehouse folder
     * @param properties of the catalog, as Iceberg names them; the folder itself is the catalog where there is no type
     */
    static IcebergTables of(LazySpark spark, String folder, Map<String, String> properties) {
        Map<String, String> all = new TreeMap<>(Map.of("warehouse", folder));
        if (!properties.containsKey("catalog-impl")) {
            all.put("type", "hadoop");
        }
        all.putAll(properties);
        // One session may hold several warehouses, and Spark remembers a catalog by its name.
        String name = "rostrum_" + Integer.toHexString(all.hashCode());
        spark.onStart(session ->
                all.forEach((key, value) -> session.conf().set("spark.sql.catalog." + name + "." + key, value)));
        spark.onStart(session -> session.conf().set("spark.sql.catalog." + name, SparkCatalog.class.getName()));
        // A cached table would not see the branches that are made here.
        spark.onStart(session -> session.conf().set("spark.sql.catalog." + name + ".cache-enabled", "false"));
        Catalog catalog = CatalogUtil.buildIcebergCatalog(name, all, spark.hadoop());
        return new IcebergTables(
                name, catalog, "hadoop".equals(all.get("type")) && folder.equals(all.get("warehouse")));
    }

    /** Whether the folder itself is the catalog. */
    boolean isFolder() {
        return isFolder;
    }

    /** Its present state; empty where there is no such table. Each call reads it anew. */
    public Optional<Table> find(io.rostrum.table.Table<?> table) {
        try {
            return Optional.of(load(table));
        } catch (NoSuchTableException missing) {
            return Optional.empty();
        }
    }

    /** The table's name in Spark SQL. */
    String sparkName(io.rostrum.table.Table<?> table) {
        return sparkName + "." + NAMESPACE + "." + table.name();
    }

    /** Its present state. */
    public Table load(io.rostrum.table.Table<?> table) {
        return catalog.loadTable(identifier(table));
    }

    /** Makes the table where it is missing, adds columns that it lacks; afterwards it has a current snapshot. */
    public Table prepare(io.rostrum.table.Table<?> table) {
        Table made = find(table).orElseGet(() -> create(table));
        Schema schema = schema(table);
        if (made.schema().columns().size() < schema.columns().size()) {
            made.updateSchema().unionByNameWith(schema).commit();
        }
        if (made.currentSnapshot() == null) {
            made.newAppend().commit();
        }
        return made;
    }

    private Table create(io.rostrum.table.Table<?> table) {
        if (catalog instanceof SupportsNamespaces namespaces && !namespaces.namespaceExists(Namespace.of(NAMESPACE))) {
            namespaces.createNamespace(Namespace.of(NAMESPACE));
        }
        Schema schema = schema(table);
        PartitionSpec.Builder partitions = PartitionSpec.builderFor(schema);
        table.partitions().forEach(partitions::identity);
        Map<String, String> properties = new TreeMap<>(PROPERTIES);
        properties.put("comment", table.doc());
        schema.columns().stream()
                .filter(IcebergTables::isText)
                .forEach(column -> properties.put("write.metadata.metrics.column." + column.name(), "counts"));
        try {
            return catalog.createTable(identifier(table), schema, partitions.build(), properties);
        } catch (AlreadyExistsException e) {
            throw new IllegalStateException("Two runs made table " + table.name() + " at once", e);
        }
    }

    /** Else the bounds that Iceberg keeps of every file's columns hold words of articles, whatever becomes of the file. */
    private static boolean isText(Types.NestedField column) {
        return column.type().typeId() == Type.TypeID.STRING && !column.name().endsWith("_id");
    }

    private static Schema schema(io.rostrum.table.Table<?> table) {
        return SparkSchemaUtil.convert(table.stored());
    }

    private static TableIdentifier identifier(io.rostrum.table.Table<?> table) {
        return TableIdentifier.of(NAMESPACE, table.name());
    }
}
