package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.rostrum.quote.PassageKeys;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * articles, mentions, quotes, stances, copies → furniture: passages that stand in three or more stories of one outlet. What stands
 * in them nobody counts: {@link #without}.
 */
public final class FurniturePassages {

    private static final UserDefinedFunction PLACE = udf(
            (UDF2<String, Long, Row>) FurniturePassages::place,
            new StructType()
                    .add("begin", DataTypes.IntegerType)
                    .add("end", DataTypes.IntegerType)
                    .add("words", DataTypes.StringType));

    /** What tells a passage of an outlet: one without an outlet or a key is no furniture. */
    private static final String[] PASSAGE = {"outlet", "passage"};

    private static final StructType KEY =
            new StructType().add("outlet", DataTypes.StringType).add("passage", DataTypes.LongType);

    private FurniturePassages() {}

    public static Dataset<Row> of(
            Dataset<Row> articles,
            Dataset<Row> mentions,
            Dataset<Row> quotes,
            Dataset<Row> stances,
            Dataset<Row> copies,
            double minConfidence) {
        Dataset<Row> found = found(
                Map.of(Tables.MENTIONS, mentions, Tables.QUOTES, quotes, Tables.STANCES, stances)::get, minConfidence);
        return withWords(standing(found, copies), articles);
    }

    /** What stands in which passage, as {@code found.sql} has it. */
    public static Dataset<Row> found(Function<Table<?>, Dataset<Row>> tables, double minConfidence) {
        return SqlFile.run(
                "/jobs/furniture/found.sql",
                Map.of(
                        "mentions", tables.apply(Tables.MENTIONS),
                        "quotes", tables.apply(Tables.QUOTES),
                        "stances", tables.apply(Tables.STANCES)),
                Map.of("min_confidence", minConfidence));
    }

    /** FurniturePassages without its words. */
    public static Dataset<Row> standing(Dataset<Row> found, Dataset<Row> copies) {
        return SqlFile.run("/jobs/furniture/furniture.sql", Map.of("found", found, "copies", copies), Map.of());
    }

    /** @param articles those that are the first to print it */
    public static Dataset<Row> withWords(Dataset<Row> standing, Dataset<Row> articles) {
        return Tables.FURNITURE.conform(articles.select("article_id", "body")
                .join(broadcast(standing), "article_id")
                .withColumn("place", PLACE.apply(col("body"), col("passage")))
                .select("*", "place.*"));
    }

    private static Row place(String body, Long passage) {
        Span span = new PassageKeys(Text.of(body)).first(passage);
        return span == null ? null : RowFactory.create(span.begin(), span.end(), span.in(body));
    }

    /**
     * Days on which something stands in passages that were furniture and are so no more, or are and were not.
     *
     * @param tables of facts
     * @param before rows of table {@code furniture}
     * @param now    others
     */
    public static Set<LocalDate> days(Function<Table<?>, Dataset<Row>> tables, List<Row> before, List<Row> now) {
        Set<Row> changed = new HashSet<>(passages(before));
        Set<Row> after = passages(now);
        changed.addAll(after);
        after.retainAll(passages(before));
        changed.removeAll(after);
        return changed.isEmpty() ? Set.of() : Warehouse.days(among(found(tables, 0), changed));
    }

    /** Outlet and passage of each row. */
    private static Set<Row> passages(Collection<Row> rows) {
        return rows.stream()
                .map(row -> RowFactory.create(row.<String>getAs("outlet"), row.<Long>getAs("passage")))
                .collect(Collectors.toSet());
    }

    /** What the furniture of these tables, by name, is by their facts; without words. */
    static Dataset<Row> again(Map<String, Dataset<Row>> tables) {
        Dataset<Row> passages = tables.get("furniture").select("outlet", "passage");
        Dataset<Row> found = found(table -> tables.get(table.name()), 0).join(passages, PASSAGE, "left_semi");
        return standing(found, tables.get("copies"));
    }

    /** What stands in the passages of some days, or in those that were furniture. */
    public static Dataset<Row> around(Dataset<Row> found, Set<LocalDate> days, List<Row> before) {
        Dataset<Row> passages = found.where(Warehouse.in(days))
                .select("outlet", "passage")
                .union(rows(found.sparkSession(), passages(before)))
                .distinct();
        return found.join(passages, PASSAGE, "left_semi");
    }

    private static Dataset<Row> among(Dataset<Row> found, Set<Row> passages) {
        return found.join(rows(found.sparkSession(), passages), PASSAGE, "left_semi");
    }

    private static Dataset<Row> rows(SparkSession spark, Set<Row> passages) {
        return spark.createDataFrame(List.copyOf(passages), KEY);
    }

    /** The rows that stand in no furniture. */
    static Dataset<Row> without(Dataset<Row> furniture, Dataset<Row> rows) {
        return rows.join(furniture.select("outlet", "passage"), PASSAGE, "left_anti");
    }
}
