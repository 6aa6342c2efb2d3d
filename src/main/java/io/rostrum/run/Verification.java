package io.rostrum.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import io.rostrum.job.Audit;
import io.rostrum.job.Facts;
import io.rostrum.job.PublishedRows;
import io.rostrum.night.Night;
import io.rostrum.night.Repair;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import io.rostrum.table.LazySpark;
import io.rostrum.table.LostFile;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** A warehouse and its published folder → what is not as it should be, in words; empty when all is well. */
public final class Verification {

    private static final int MOST = 20;

    private final SparkSession spark;
    private final Night night;
    private final Settings settings;
    private final List<String> findings = new ArrayList<>();

    private Verification(SparkSession spark, Night night, Settings settings) {
        this.spark = spark;
        this.night = night;
        this.settings = settings;
    }

    public static List<String> of(SparkSession spark, Night night, Settings settings) {
        Verification verification = new Verification(spark, night, settings);
        List<LostFile> lost = Repair.all(spark, night.warehouse());
        lost.forEach(file -> verification.findings.add(file.toString()));
        if (lost.stream().noneMatch(LostFile::isCurrent)) {
            verification.reports();
            verification.published();
        }
        return verification.findings;
    }

    /** Facts and reports agree. */
    private void reports() {
        Map<String, Dataset<Row>> tables = new HashMap<>();
        Facts facts = Facts.of(night::read, settings.minConfidence()).annotated(night.read(Tables.ANNOTATIONS));
        Tables.ALL.forEach(table -> tables.put(table.name(), night.read(table)));
        Audit.of(facts, tables, Tables.ALL).stream()
                .flatMap(rows -> rows.limit(MOST).collectAsList().stream())
                .map(row -> "rule " + row.get(0) + " at " + row.get(1) + ": expected " + row.get(2) + ", found "
                        + row.get(3))
                .sorted()
                .limit(MOST)
                .forEach(findings::add);
    }

    /** The published tables are those of the current night, where anything is published. */
    private void published() {
        PublishedTables published = new PublishedTables(LazySpark.of(spark), settings.published());
        String tag = night.nights().current();
        if (tag == null) {
            return;
        }
        try (PublishedRows rows = PublishedRows.of(table -> night.warehouse().at(table, tag))) {
            Tables.ALL.forEach(table -> published(table, rows, published, tag));
        }
    }

    private void published(Table<?> table, PublishedRows rows, PublishedTables published, String tag) {
        try {
            if (!sum(rows.of(table)).equals(sum(published.read(table)))) {
                findings.add("published " + table.name() + ": not as in " + tag
                        + "; remove its folder and publish once more");
            }
        } catch (UsageException nothing) {
            findings.add(nothing.getMessage());
        } catch (RuntimeException unreadable) {
            findings.add("published " + table.name() + ": cannot be read; remove its folder and publish once more");
        }
    }

    /** The number of rows, and a sum that changes with any of them. */
    private static Row sum(Dataset<Row> rows) {
        Column[] columns = Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
        return rows.select(xxhash64(columns).cast("decimal(20,0)").as("hash"))
                .agg(count(lit(1)), functions.sum(col("hash")))
                .head();
    }
}
