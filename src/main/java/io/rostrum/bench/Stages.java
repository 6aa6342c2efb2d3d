package io.rostrum.bench;

import io.rostrum.Settings;
import io.rostrum.job.Annotate;
import io.rostrum.job.Ingest;
import io.rostrum.job.Pipelines;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Reading and each annotator alone, on what the stages before it gave, kept in memory. */
final class Stages {

    private final SparkSession spark;
    private final Settings settings;

    Stages(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    void into(Map<String, Runnable> steps) {
        steps.put("(c) read", () -> drain(records()));
        Dataset<Row> rows = Annotate.inputs(
                records().where("article_id IS NOT NULL").select("article_id", "day", "outlet", "body", "set_aside"));
        for (Transformer stage : Pipelines.of(spark, settings).stages()) {
            Dataset<Row> input = rows.persist(StorageLevel.MEMORY_AND_DISK());
            steps.put("(c) " + stage.uid(), () -> drain(stage.transform(input)));
            rows = stage.transform(input);
        }
    }

    private Dataset<Row> records() {
        return Ingest.records(spark, List.copyOf(settings.dumps()), settings.ingest());
    }

    static void drain(Dataset<Row> data) {
        data.write().format("noop").mode("overwrite").save();
    }
}
