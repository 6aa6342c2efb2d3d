package io.rostrum.job;

import io.rostrum.table.MeasureRow;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One run → its rows in measures. */
public final class Measures {

    private Measures() {}

    /**
     * @param seconds by stage
     * @param rows    by table
     */
    public static Dataset<Row> of(SparkSession spark, Map<String, Double> seconds, Map<String, Long> rows) {
        List<Row> measures = Stream.concat(
                        seconds.entrySet().stream().map(stage -> row("seconds", stage.getKey(), stage.getValue())),
                        rows.entrySet().stream().map(table -> row("rows", table.getKey(), table.getValue())))
                .toList();
        return spark.createDataset(measures, Tables.MEASURES.encoder());
    }

    private static Row row(String kind, String name, double value) {
        return Tables.MEASURES.row(new MeasureRow(kind, name, value));
    }
}
