package io.rostrum.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The articles whose rows in a table by day are others from now on.
 *
 * @param articles column {@code article_id}
 * @param days     every day on which one of them had or will have another row; null stands for rows without a day
 */
public record Change(Dataset<Row> articles, Set<LocalDate> days) {

    /**
     * @param before table by day as it was
     * @param after  all its new rows of some articles
     */
    public static Change of(Dataset<Row> before, Dataset<Row> after) {
        Dataset<Row> articles = after.select("article_id").distinct();
        Dataset<Row> leaving = before.join(articles, same(before, articles), "left_semi");
        return new Change(articles, Warehouse.days(leaving.select("day").union(after.select("day"))));
    }

    /**
     * The change that only touches days on which rows differ.
     *
     * @param before all rows of some articles as they were
     * @param after  as they will be; in order and type of the columns like before, which may have more
     */
    public static Change between(Dataset<Row> before, Dataset<Row> after) {
        Dataset<Row> old =
                before.select(Arrays.stream(after.columns()).map(before::col).toArray(Column[]::new));
        Dataset<Row> differing = old.exceptAll(after).union(after.exceptAll(old));
        return new Change(old.union(after).select("article_id").distinct(), Warehouse.days(differing));
    }

    /** Rows of these days: of the table as it was those of other articles, and the new ones. */
    Dataset<Row> in(Dataset<Row> before, Dataset<Row> after) {
        Dataset<Row> staying = before.where(Warehouse.in(days)).join(articles, same(before, articles), "left_anti");
        return staying.unionByName(after.where(Warehouse.in(days)));
    }

    private static Column same(Dataset<Row> rows, Dataset<Row> articles) {
        return rows.col("article_id").equalTo(articles.col("article_id"));
    }
}
