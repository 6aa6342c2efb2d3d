package io.rostrum.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.apache.spark.sql.execution.datasources.parquet.ParquetWriteSupport;
import org.apache.spark.sql.types.StructType;

/**
 * Spark's Parquet with an Arrow schema in its footer, which is where pyarrow, R and Polars look for the comments of columns.
 * What the table holds stands there as {@value #COMMENT}, by the option of that name.
 */
public final class ParquetWithDocs extends ParquetFileFormat {

    static final String COMMENT = "comment";

    /** Where Arrow's readers of Parquet expect it. */
    static final String ARROW_SCHEMA = "ARROW:schema";

    @Override
    public OutputWriterFactory prepareWrite(
            SparkSession spark, Job job, scala.collection.immutable.Map<String, String> options, StructType schema) {
        OutputWriterFactory writers = super.prepareWrite(spark, job, options, schema);
        ParquetOutputFormat.setWriteSupportClass(job, Support.class);
        return writers;
    }

    /** A file with these rows, written here and now: for few of them a Spark job takes longer to begin than to end. */
    static void write(SparkSession spark, Path file, StructType schema, String comment, List<InternalRow> rows)
            throws IOException {
        Job job = Job.getInstance(spark.sessionState().newHadoopConf());
        job.getConfiguration().set(COMMENT, comment);
        OutputWriterFactory writers =
                new ParquetWithDocs().prepareWrite(spark, job, scala.collection.immutable.Map$.MODULE$.empty(), schema);
        OutputWriter writer = writers.newInstance(
                file.toString(), schema, new TaskAttemptContextImpl(job.getConfiguration(), new TaskAttemptID()));
        rows.forEach(writer::write);
        writer.close();
    }

    /** Parquet makes it by name. */
    public static final class Support extends ParquetWriteSupport {

        @Override
        public WriteContext init(Configuration configuration) {
            WriteContext spark = super.init(configuration);
            StructType schema =
                    (StructType) StructType.fromJson(configuration.get(ParquetWriteSupport.SPARK_ROW_SCHEMA()));
            Map<String, String> metadata = new HashMap<>(spark.getExtraMetaData());
            metadata.put(ARROW_SCHEMA, ArrowSchema.of(schema));
            metadata.put(COMMENT, configuration.get(COMMENT));
            return new WriteContext(spark.getSchema(), metadata);
        }
    }
}
