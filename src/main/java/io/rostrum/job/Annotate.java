package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import io.rostrum.nlp.AnnotationPipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** articles → annotated articles: mentions, quotations, stances and signature of every article that is not set aside. */
public final class Annotate {

    private Annotate() {}

    public static Dataset<Row> of(Dataset<Row> articles, PipelineModel model) {
        return model.transform(inputs(articles))
                .select(
                        "article_id",
                        "day",
                        "outlet",
                        "body",
                        AnnotationPipeline.MENTIONS,
                        AnnotationPipeline.QUOTATIONS,
                        AnnotationPipeline.STANCES,
                        AnnotationPipeline.SIGNATURE);
    }

    /** What the pipeline reads: every article that is not set aside, with its day as the document's metadata. */
    public static Dataset<Row> inputs(Dataset<Row> articles) {
        return articles.where(col("set_aside").isNull())
                .select("article_id", "day", "outlet", "body")
                .withColumn("metadata", map(lit("day"), col("day").cast("string")));
    }
}
