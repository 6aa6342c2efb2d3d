package io.rostrum.job;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rostrum.settings.IngestSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Real dumps, where they lie beside the project. */
class SharedDumpsTest {

    private static final Path DUMPS = Path.of("../shared/dumps");
    private static final Path SYRIA = Path.of("../shared/golden/syria_talks.txt");
    private static final IngestSettings SETTINGS = new IngestSettings("auto", "auto", null, "en", 1 << 24, 0.1);

    @Test
    void everyRecordOfTheDumpsIsAccountedFor() {
        assumeTrue(Files.isDirectory(DUMPS), "no ../shared/dumps");
        FirstNight night = FirstNight.of(List.of(DUMPS.toString(), SYRIA.toString()), SETTINGS);
        Dataset<Row> records = night.records();
        assertEquals(
                """
                file,records
                dumps/csv/wikinews_2019.csv,171
                dumps/csv/wikinews_2020.csv,124
                dumps/jsonl/us_politics_2015_2016.jsonl.gz,924
                dumps/warc/archive_org_2008.warc.gz,94
                dumps/warc/cc_one_record.warc.gz,1
                dumps/warc/whirlwind.warc.gz,1
                dumps/warc/whirlwind.warc.wet.gz,1
                syria_talks.txt,1""",
                csv(records.groupBy("file").agg(expr("count(*) AS records"))));
        assertEquals(
                """
                file,analysed,set_aside
                dumps/csv/wikinews_2019.csv,171,
                dumps/csv/wikinews_2020.csv,124,
                dumps/jsonl/us_politics_2015_2016.jsonl.gz,924,
                dumps/warc/whirlwind.warc.wet.gz,0,language
                syria_talks.txt,0,day""",
                csv(records.where("reason IS NULL AND file NOT LIKE '%.warc.gz'")
                        .groupBy("file")
                        .agg(expr("count_if(set_aside IS NULL) AS analysed"), expr("max(set_aside) AS set_aside"))));
        IngestCounts counts = night.counts();
        assertEquals(
                counts.records(),
                counts.articles() + counts.setAside() + counts.duplicates() + counts.older() + counts.rejects());
        assertEquals(counts.articles() + counts.setAside(), night.articles().count());
        assertEquals(counts.rejects(), Ingest.rejects(records).count());
    }

    private static String csv(Dataset<Row> data) {
        return String.join(",", data.columns())
                + data.orderBy("file").collectAsList().stream()
                        .map(row -> "\n" + row.mkString(",").replace("null", ""))
                        .collect(Collectors.joining());
    }
}
