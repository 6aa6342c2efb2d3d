package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.dump.NamedArticles;
import io.rostrum.table.Change;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import io.rostrum.table.WithdrawnRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Articles to withdraw, tables → what goes from the tables, and what no dump may bring back. */
public final class Withdrawn {

    /** Tables by day with rows of articles; {@code copies} follows from them. */
    public static final List<Table<?>> TABLES = Stream.concat(
                    Annotate.TABLES.stream(), Stream.of(Tables.ANNOTATIONS, Tables.VERSIONS, Tables.ARTICLES))
            .toList();

    private Withdrawn() {}

    /**
     * Rows for table {@code withdrawn}.
     *
     * @param versions table {@code versions} with the articles still in it
     */
    public static Dataset<Row> of(Collection<String> articles, Dataset<Row> versions, String reason) {
        Map<String, LocalDate> days = new HashMap<>();
        versions.where(in(articles))
                .select("article_id", "day")
                .collectAsList()
                .forEach(row -> days.put(row.getString(0), row.getLocalDate(1)));
        List<Row> rows = articles.stream()
                .map(id -> Tables.WITHDRAWN.row(new WithdrawnRow(id, days.get(id), reason)))
                .toList();
        return versions.sparkSession().createDataset(rows, Tables.WITHDRAWN.encoder());
    }

    /** Whether a row is of one of these articles. */
    public static Column in(Collection<String> articles) {
        return col("article_id").isin(articles.toArray());
    }

    /** The change that takes the articles out of a table by day. */
    public static Change change(Dataset<Row> table, Dataset<Row> articles) {
        Set<LocalDate> days = Warehouse.days(among(table, articles, "left_semi"));
        return new Change(articles.select("article_id"), days, days);
    }

    /** The records of all other articles. */
    public static Dataset<Row> without(Dataset<Row> records, Dataset<Row> withdrawn) {
        return among(records, withdrawn, "left_anti");
    }

    private static Dataset<Row> among(Dataset<Row> rows, Dataset<Row> articles, String join) {
        return rows.join(articles, rows.col("article_id").equalTo(articles.col("article_id")), join);
    }

    /** The ids in table {@code withdrawn}. */
    public static Set<String> ids(Dataset<Row> withdrawn) {
        return new TreeSet<>(
                withdrawn.select("article_id").as(Encoders.STRING()).collectAsList());
    }

    /** Ids of articles that are one story with these, and stay. */
    public static Set<String> staying(Dataset<Row> copies, Collection<String> articles) {
        Dataset<Row> clusters =
                copies.where(in(articles)).select(col("cluster_id").as("of")).distinct();
        return ids(copies.join(functions.broadcast(clusters), col("cluster_id").equalTo(col("of")))
                .where(functions.not(in(articles))));
    }

    /** Whether a reject is a broken record of one of these addresses. */
    public static Column ofAddress(Set<String> addresses) {
        return col("excerpt").rlike(NamedArticles.in(addresses).pattern());
    }

    /** Ids of all articles that are stored under these addresses. */
    public static Set<String> under(Set<String> addresses, Dataset<Row> articles) {
        Set<String> ids = addresses.stream().map(NamedArticles::id).collect(Collectors.toSet());
        return ids(articles.where(col("url").isNotNull())
                .filter((FilterFunction<Row>) article -> ids.contains(NamedArticles.id(article.getAs("url")))));
    }

    /** The addresses under which the articles are stored. */
    public static Set<String> addresses(Dataset<Row> articles, Collection<String> ids) {
        return new TreeSet<>(articles.where(in(ids))
                .where(col("url").isNotNull())
                .select("url")
                .as(Encoders.STRING())
                .collectAsList());
    }
}
