package io.rostrum.snapshot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * {@code datapackage.json} of the Frictionless Data Package 1.0 (specs.frictionlessdata.io): every CSV as a tabular resource with
 * its schema, every Parquet file as a plain one.
 */
final class DataPackage {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<DataType, String> TYPES = Map.of(
            DataTypes.StringType, "string",
            DataTypes.DateType, "date",
            DataTypes.LongType, "integer",
            DataTypes.IntegerType, "integer",
            DataTypes.DoubleType, "number",
            DataTypes.BooleanType, "boolean");

    private DataPackage() {}

    /** @param folder that holds the files of the tables */
    static String of(Row run, List<Table<?>> tables, Path folder) throws IOException {
        String id = run.getAs("run_id");
        ObjectNode all = JSON.createObjectNode();
        all.put("profile", "data-package");
        all.put("name", "rostrum-" + id);
        all.put("title", "Rostrum: tables of run " + id);
        all.put("version", id);
        all.put("description", "Made with Rostrum " + run.getAs("version") + "; METHOD.md says how.");
        ArrayNode resources = all.putArray("resources");
        for (Table<?> table : tables) {
            tabular(resources.addObject(), table, folder);
            plain(resources.addObject(), table, folder);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    private static void tabular(ObjectNode resource, Table<?> table, Path folder) throws IOException {
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        file(resource, table, folder, TableExport.csv(table), "csv", "text/csv");
        resource.put("encoding", "utf-8");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (StructField column : table.published().fields()) {
            ObjectNode field = fields.addObject().put("name", column.name());
            field.put("type", column.dataType() instanceof ArrayType ? "array" : TYPES.get(column.dataType()));
            field.put("description", column.getComment().get());
            field.putObject("constraints").put("required", !column.nullable());
        }
        schema.putArray("missingValues").add("");
    }

    private static void plain(ObjectNode resource, Table<?> table, Path folder) throws IOException {
        resource.put("profile", "data-resource");
        resource.put("name", table.name() + "-parquet");
        file(resource, table, folder, TableExport.parquet(table), "parquet", "application/vnd.apache.parquet");
    }

    private static void file(
            ObjectNode resource, Table<?> table, Path folder, Path file, String format, String mediaType)
            throws IOException {
        resource.put("path", FileHashes.path(file));
        resource.put("description", table.doc());
        resource.put("format", format);
        resource.put("mediatype", mediaType);
        resource.put("bytes", Files.size(folder.resolve(file)));
        resource.put("hash", "sha256:" + FileHashes.sha256(folder.resolve(file)));
    }
}
