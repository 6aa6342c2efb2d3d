package io.rostrum.job;

import io.rostrum.table.Warehouse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * versions, annotations → what is to annotate: articles that are new, or another version, or were annotated by another
 * annotator.
 *
 * @param articles one row per article whose facts change: {@code article_id}, {@code day} (one row per day when an
 *                 article moves to another), {@code content}, {@code is_wanted} (false: the facts only go)
 * @param days     the days whose facts change
 */
public record Backlog(Dataset<Row> articles, Set<LocalDate> days) {

    /**
     * @param annotator names what annotates now
     * @param again     days to annotate anew in any case
     */
    public static Backlog of(Warehouse warehouse, Dataset<Row> versions, Dataset<Row> annotations, String annotator, Days again) {
        Dataset<Row> articles = warehouse.stage(
                "backlog",
                SqlFile.run(
                        "/jobs/annotate/backlog.sql",
                        Map.of("versions", versions, "annotations", annotations),
                        Map.of("annotator", annotator, "first", again.first(), "last", again.last())));
        return new Backlog(articles, Warehouse.days(articles));
    }

    /** The rows of articles to annotate. */
    public Dataset<Row> wanted(Dataset<Row> articles) {
        Dataset<Row> wanted = this.articles.where("is_wanted");
        return articles.where(Warehouse.in(days)).join(wanted, articles.col("article_id").equalTo(wanted.col("article_id")), "left_semi");
    }
}
