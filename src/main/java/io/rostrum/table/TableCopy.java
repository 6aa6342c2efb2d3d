package io.rostrum.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.iceberg.actions.RewriteTablePath;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Copies a table with all its states to another warehouse folder, by Iceberg's {@code rewrite_table_path}.
 *
 * @param to folder of the new warehouse
 */
public record TableCopy(SparkSession spark, Warehouse from, Path to) {

    /** Stands in a folder that is not finished. */
    public static final String UNFINISHED = Homes.UNFINISHED;

    private record FileCopy(String from, String to) implements java.io.Serializable {}

    /** Gives the number of files copied. */
    public long of(Table<?> table) throws IOException {
        org.apache.iceberg.Table stored = from.tables().load(table);
        RewriteTablePath.Result result = SparkActions.get(spark)
                .rewriteTablePath(stored)
                .rewriteLocationPrefix(Homes.root(stored).toString(), to.toString())
                .stagingLocation(new Path(to, UNFINISHED + "/" + table.name()) + "/")
                .execute();
        List<FileCopy> copies = spark.read().textFile(result.fileListLocation()).collectAsList().stream()
                .map(this::copy)
                .toList();
        SerializableConfiguration hadoop =
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
        JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(copies, Math.max(1, Math.min(copies.size(), 10_000)))
                .foreach(copy -> copy(copy, hadoop.value()));
        name(table, result.latestVersion());
        return copies.size();
    }

    /** A line names the file and where it goes, a comma between; folders may have commas too. */
    private FileCopy copy(String line) {
        int comma = line.indexOf("," + to + "/");
        return new FileCopy(line.substring(0, comma), line.substring(comma + 1));
    }

    private static void copy(FileCopy copy, Configuration hadoop) throws IOException {
        Path from = new Path(copy.from());
        Path to = new Path(copy.to());
        if (!FileUtil.copy(from.getFileSystem(hadoop), from, to.getFileSystem(hadoop), to, false, true, hadoop)) {
            throw new IOException("Cannot copy " + from + " to " + to);
        }
    }

    /** How a folder that is its own catalog knows its present state. */
    private void name(Table<?> table, String metadata) throws IOException {
        Path hint = new Path(to, IcebergTables.NAMESPACE + "/" + table.name() + "/metadata/version-hint.text");
        String version = metadata.replaceAll("^v(\\d+)\\..*$", "$1");
        try (OutputStream out =
                hint.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(hint)) {
            out.write(version.getBytes(StandardCharsets.UTF_8));
        }
    }
}
