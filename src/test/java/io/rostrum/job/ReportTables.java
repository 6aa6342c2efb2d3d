package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.StructField;

/** Every table that the report reads, made up. */
final class ReportTables {

    private ReportTables() {}

    /** Facts at random and what is counted from them. */
    static Function<Table<?>, Dataset<Row>> random() {
        Facts facts = new RandomFacts(11, 300).facts(1);
        return of(
                facts,
                Map.of(
                        "articles", facts.articles(),
                        "mentions", facts.mentions(),
                        "quotes", facts.quotes(),
                        "stances", facts.stances(),
                        "copies", facts.copies()));
    }

    /** The same tables with offices, parties and genders: X0 alone in the Harbour Party, X5 and X6 in none. */
    static Function<Table<?>, Dataset<Row>> inOffices(Function<Table<?>, Dataset<Row>> tables) {
        Map<Table<?>, Dataset<Row>> made = Map.of(
                Tables.LEADER_DAY,
                tables.apply(Tables.LEADER_DAY)
                        .withColumn("role", expr("IF(leader_id < 'X3', 'prime_minister', 'opposition_leader')"))
                        .withColumn(
                                "party",
                                expr("CASE WHEN leader_id = 'X0' THEN 'P0' WHEN leader_id < 'X5' THEN 'P1' END")),
                Tables.LEADERS,
                filled(
                        Tables.LEADERS,
                        SPARK.sql("SELECT CONCAT('X', id) AS leader_id, IF(id < 2, 'female', 'male') AS gender"
                                + " FROM RANGE(7)")),
                Tables.PARTIES,
                filled(
                        Tables.PARTIES,
                        SPARK.sql("SELECT * FROM VALUES ('P0', 'Harbour Party'), ('P1', 'Reform') AS p(party, name)")));
        return table -> made.containsKey(table) ? made.get(table) : tables.apply(table);
    }

    /** The facts as stored, and the reporting tables counted from those that count. */
    static Function<Table<?>, Dataset<Row>> of(Facts facts, Map<String, Dataset<Row>> stored) {
        Map<String, Dataset<Row>> tables = new TreeMap<>(stored);
        for (String counted : List.of("mentions", "quotes", "stances")) {
            tables.computeIfPresent(counted, (name, rows) -> rows.withColumn("counted", expr("confidence >= 0.5")));
        }
        tables.put(
                "leader_day",
                LeaderDay.of(facts)
                        .withColumn("in_office", expr("leader_id < 'X3'"))
                        .cache());
        tables.put("speakers", Speakers.of(facts).cache());
        tables.put("speaks_of", SpeaksOf.of(facts).cache());
        tables.put("quote_clusters", QuoteClusters.of(facts).cache());
        tables.put("stance_pairs", StancePairs.of(facts).cache());
        tables.put("open_stances", OpenStances.of(facts).cache());
        tables.put("co_mentions", CoMentions.of(facts).cache());
        tables.put("leader_network", LeaderNetwork.of(tables.get("co_mentions")));
        tables.put("trends", Trends.of(tables.get("leader_day"), facts.articles(), facts.copies()));
        return among(tables);
    }

    /** Every table of the report: those given, filled, and one row where none is. */
    static Function<Table<?>, Dataset<Row>> among(Map<String, Dataset<Row>> tables) {
        return table ->
                filled(table, tables.getOrDefault(table.name(), SPARK.range(1).toDF()));
    }

    /** Writes tables as a run publishes them. */
    static void store(Path folder, Function<Table<?>, Dataset<Row>> tables, Table<?>... stored) {
        for (Table<?> table : stored) {
            tables.apply(table)
                    .coalesce(1)
                    .write()
                    .parquet(folder.resolve(table.name()).toString());
        }
    }

    /** The table with all its columns; those that are not told are null, or 1 where null may not be. */
    static Dataset<Row> filled(Table<?> table, Dataset<Row> told) {
        return told.select(Arrays.stream(table.published().fields())
                .map(field -> column(told, field))
                .toArray(Column[]::new));
    }

    private static Column column(Dataset<Row> told, StructField field) {
        if (Arrays.asList(told.columns()).contains(field.name())) {
            return col(field.name()).cast(field.dataType());
        }
        if (field.nullable() || field.dataType() instanceof ArrayType) {
            return lit(null).cast(field.dataType()).as(field.name());
        }
        return lit(field.dataType() instanceof DateType ? "2031-05-01" : "1")
                .cast(field.dataType())
                .as(field.name());
    }
}
