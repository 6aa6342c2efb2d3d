package io.rostrum.sample;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.export.Selection;
import io.rostrum.job.Runs;
import io.rostrum.job.SqlFile;
import io.rostrum.settings.Nearest;
import io.rostrum.settings.UsageException;
import io.rostrum.settings.Version;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Tables;
import io.rostrum.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;

/**
 * Counted rows of a published table, drawn by chance.
 *
 * @param coding    what is asked about them
 * @param by        columns that the strata are made of
 * @param selection days to draw from
 * @param n         rows wanted, 1 or more
 * @param seed      another draws other rows
 */
public record Draw(Coding coding, List<String> by, Selection selection, int n, String seed) {

    /** @throws UsageException naming a column of {@code by} that the table lacks */
    public Draw {
        List<String> columns = Arrays.stream(coding.table.published().fields())
                .filter(field -> !(field.dataType() instanceof ArrayType))
                .map(StructField::name)
                .toList();
        for (String column : by) {
            if (!columns.contains(column)) {
                throw new UsageException("--by " + column + ": table " + coding.table.name() + " has no such column"
                        + Nearest.suggestion(column, columns) + "\nThere are " + String.join(", ", columns));
            }
        }
    }

    /** The sample with what it was drawn from. */
    public record Drawn(Sample sample, List<Item> items) {}

    /** @throws UsageException when there is no row to draw */
    public Drawn from(PublishedTables tables) {
        Dataset<Row> counted =
                tables.read(coding.table).where(selection.counted(coding.table).column());
        List<Row> rows = SqlFile.run(
                        "/jobs/sample/drawn.sql", Map.of("rows", named(counted)), Map.of("n", n, "seed", seed))
                .collectAsList();
        if (rows.isEmpty()) {
            throw new UsageException("Table " + coding.table.name() + " has no counted row to draw in these days");
        }
        Map<String, String> bodies = bodies(tables, rows);
        List<Item> items = new ArrayList<>();
        for (Row row : rows) {
            items.add(new Item(
                    items.size() + 1,
                    Passage.of(bodies.get(row.<String>getAs("article_id")), spans(row)),
                    coding.claim(row),
                    row.getAs("answer"),
                    row.getAs("row"),
                    row.getList(row.fieldIndex("strata"))));
        }
        Row any = rows.get(0);
        Row run = Runs.last(tables.read(Tables.RUNS).collectAsList());
        Sample sample = new Sample(
                coding.table.name(),
                run.getAs("run_id"),
                Version.current(),
                any.getAs("first"),
                any.getAs("last"),
                by,
                seed,
                any.getAs("population"),
                items.size());
        return new Drawn(sample, items);
    }

    private Dataset<Row> named(Dataset<Row> rows) {
        Dataset<Row> asked =
                coding == Coding.QUOTES ? rows.where("speaker_name IS NOT NULL AND SIZE(spans) > 0") : rows;
        Column[] strata = by.stream()
                .map(column -> coalesce(col(column).cast("string"), lit("none")))
                .toArray(Column[]::new);
        return asked.withColumn("row", expr(coding.row))
                .withColumn("answer", expr(coding.answer))
                .withColumn("strata", by.isEmpty() ? array().cast("array<string>") : array(strata))
                .withColumn("stratum", concat_ws("|", col("strata")));
    }

    private static Map<String, String> bodies(PublishedTables tables, List<Row> rows) {
        Object[] ids =
                rows.stream().map(row -> row.getAs("article_id")).distinct().toArray();
        Object[] days = rows.stream().map(row -> row.getAs("day")).distinct().toArray();
        return tables
                .read(Tables.ARTICLES)
                .where(col("day").isin(days).and(col("article_id").isin(ids)))
                .select("article_id", "body")
                .collectAsList()
                .stream()
                .collect(Collectors.toMap(row -> row.getString(0), row -> row.getString(1)));
    }

    private List<int[]> spans(Row row) {
        return coding == Coding.QUOTES
                ? row.<Row>getList(row.fieldIndex("spans")).stream()
                        .map(span -> new int[] {span.<Integer>getAs("begin"), span.<Integer>getAs("end")})
                        .toList()
                : Stream.of(new int[] {row.<Integer>getAs("evidence_begin"), row.<Integer>getAs("evidence_end")})
                        .toList();
    }
}
