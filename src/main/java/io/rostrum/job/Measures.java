package io.rostrum.job;

import io.rostrum.table.MeasureRow;
import io.rostrum.table.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run → its rows in measures. */
public final class Measures {

    private Measures() {}

    /**
     * @param seconds   by stage
     * @param rows      by table
     * @param annotated articles
     */
    public static Dataset<Row> of(
            SparkSession spark, Map<String, Double> seconds, Map<String, Long> rows, long annotated) {
        List<Row> measures = new ArrayList<>();
        seconds.forEach((stage, value) -> measures.add(row("seconds", stage, value)));
        rows.forEach((table, value) -> measures.add(row("rows", table, value)));
        measures.add(row("annotated", "articles", annotated));
        return spark.createDataset(measures, Tables.MEASURES.encoder());
    }

    /** Articles annotated a second, in the run that annotated the most; null when none did. */
    public static Double speed(Dataset<Row> measures) {
        List<Row> speed = SqlFile.run("/jobs/annotate/speed.sql", Map.of("measures", measures), Map.of())
                .collectAsList();
        return speed.isEmpty() ? null : speed.get(0).getDouble(0);
    }

    private static Row row(String kind, String name, double value) {
        return Tables.MEASURES.row(new MeasureRow(kind, name, value));
    }
}
