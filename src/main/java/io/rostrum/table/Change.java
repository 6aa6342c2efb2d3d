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
 * @param leaving  those of the days on which one of them has rows now; on the others rows are only added
 */
public record Change(Dataset<Row> articles, Set<LocalDate> days, Set<LocalDate> leaving) {

    /**
     * @param before table by day as it was
     * @param after  all its new rows of some articles
     */
    public static Change of(Dataset<Row> before, Dataset<Row> after) {
        Dataset<Row> articles = after.select("article_id").distinct();
        Set<LocalDate> leaving = Warehouse.days(before.join(articles, same(before, articles), "left_semi"));
        Set<LocalDate> days = Warehouse.days(after);
        days.addAll(leaving);
        return new Change(articles, days, leaving);
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
        Set<LocalDate> days = Warehouse.days(differing);
        Set<LocalDate> leaving = Warehouse.days(old);
        leaving.retainAll(days);
        return new Change(old.union(after).select("article_id").distinct(), days, leaving);
    }

    /** Rows of other articles on the days on which rows leave. */
    Dataset<Row> staying(Dataset<Row> before) {
        return before.where(Warehouse.in(leaving)).join(articles, same(before, articles), "left_anti");
    }

    private static Column same(Dataset<Row> rows, Dataset<Row> articles) {
        return rows.col("article_id").equalTo(articles.col("article_id"));
    }
}
