package io.rostrum.job;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Warehouse;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** versions, annotations → backlog: the articles whose facts change. */
public final class Backlog {

    private Backlog() {}

    /**
     * One row per article, day and version: {@code is_wanted} when it is to be annotated, else its facts only go.
     *
     * @param annotator names what annotates now
     * @param again     days to annotate anew in any case
     */
    public static Dataset<Row> of(Dataset<Row> versions, Dataset<Row> annotations, String annotator, Days again) {
        return SqlFile.run(
                "/jobs/annotate/backlog.sql",
                Map.of("versions", versions, "annotations", annotations),
                Map.of("annotator", annotator, "first", again.first(), "last", again.last()));
    }

    /** The rows of {@code articles} that are to be annotated; in each partition those of a day together. */
    public static Dataset<Row> articles(Dataset<Row> backlog, Dataset<Row> articles) {
        Dataset<Row> wanted = backlog.where("is_wanted");
        return Texts.spreadByDay(articles.where(Warehouse.in(Warehouse.days(wanted)))
                .join(wanted, articles.col("article_id").equalTo(wanted.col("article_id")), "left_semi"));
    }

    /** Rows of table {@code annotations} once that is done. */
    public static Dataset<Row> done(Dataset<Row> backlog, String annotator) {
        return backlog.where("is_wanted").withColumn("annotator", lit(annotator));
    }
}
