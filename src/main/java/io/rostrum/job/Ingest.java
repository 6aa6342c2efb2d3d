package io.rostrum.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** dumps → records: articles and rejects. */
public final class Ingest {

    private Ingest() {}

    /** One row per record of the dumps: an article or a reject. */
    public static Dataset<Row> records(SparkSession spark, List<String> dumps, IngestSettings settings) {
        return spark.emptyDataFrame();
    }

    /** records → articles: once per article id. */
    public static Dataset<Row> articles(Dataset<Row> records) {
        return records;
    }

    /** records → rejects. */
    public static Dataset<Row> rejects(Dataset<Row> records) {
        return records;
    }
}
