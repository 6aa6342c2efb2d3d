package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.dump.Mappings;
import io.rostrum.dump.ReadOptions;
import io.rostrum.settings.IngestSettings;
import io.rostrum.table.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** dumps → records: articles and rejects. */
public final class Ingest {

    private Ingest() {}

    /** One row per record of the dumps: an article or a reject. */
    public static Dataset<Row> records(SparkSession spark, List<String> dumps, IngestSettings settings) {
        return of(spark, DumpFiles.list(spark.sparkContext().hadoopConfiguration(), dumps), settings);
    }

    /** One row per record of the files: the columns of an article and of a reject, of which one kind is null. */
    public static Dataset<Row> of(SparkSession spark, List<DumpFile> files, IngestSettings settings) {
        DumpOpener opener = opener(spark.sparkContext().hadoopConfiguration(), settings);
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<List<FilePart>> tasks =
                ReadTasks.of(files, ReadTasks.size(files, context.defaultParallelism()), opener::canBeSplit);
        String language = settings.language();
        JavaRDD<Row> rows = context.parallelize(tasks, Math.max(tasks.size(), 1))
                .mapPartitions(task -> new IngestRows(joined(task), opener, language));
        return spark.createDataFrame(rows, IngestRows.schema());
    }

    static DumpOpener opener(Configuration hadoop, IngestSettings settings) {
        Mappings mappings = MappingFile.read(hadoop, settings.mapping());
        return new DumpOpener(
                hadoop, new ReadOptions(settings.format(), mappings, settings.day(), settings.maxRecordBytes()));
    }

    private static List<FilePart> joined(Iterator<List<FilePart>> tasks) {
        List<FilePart> parts = new ArrayList<>();
        tasks.forEachRemaining(parts::addAll);
        return parts;
    }

    /** records → rejects. */
    public static Dataset<Row> rejects(Dataset<Row> records) {
        return Tables.REJECTS.conform(records.where(col("reason").isNotNull()));
    }
}
