package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;

import io.rostrum.settings.IngestSettings;
import io.rostrum.table.Tables;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What the first night of an empty warehouse reads from dumps. */
record FirstNight(Dataset<Row> records, Dataset<Row> latest, Dataset<Row> articles) {

    static FirstNight of(List<String> dumps, IngestSettings settings) {
        List<DumpFile> files = DumpFiles.list(SPARK.sparkContext().hadoopConfiguration(), dumps);
        FileTimes clock = new FileTimes(Long.MAX_VALUE, 0);
        Dataset<Row> records = Versions.of(Versions.hashed(Ingest.of(SPARK, files, settings)), files, clock)
                .localCheckpoint();
        Dataset<Row> stored = SPARK.createDataset(List.of(), Tables.VERSIONS.encoder());
        Dataset<Row> latest = Versions.latest(records, stored, clock);
        return new FirstNight(records, latest, Versions.arrivals(records, latest));
    }

    IngestCounts counts() {
        return IngestCounts.of(records, latest, articles);
    }
}
