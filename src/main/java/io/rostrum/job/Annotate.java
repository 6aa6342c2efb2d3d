package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import io.rostrum.nlp.AnnotationPass;
import io.rostrum.nlp.ArticleAnnotations;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * articles → annotated articles: one row for every article that is not set aside, with a column for each fact table: the
 * rows that the article adds to it.
 */
public final class Annotate {

    /** Tables whose rows are found in articles. */
    public static final List<Table<?>> TABLES =
            List.of(Tables.MENTIONS, Tables.QUOTES, Tables.STANCES, Tables.UNRESOLVED_NAMES, Tables.SIGNATURES);

    private Annotate() {}

    /** With Rostrum's own stages. */
    public static Dataset<Row> of(Dataset<Row> articles, AnnotationPass pass) {
        Broadcast<AnnotationPass> shared = JavaSparkContext.fromSparkContext(
                        articles.sparkSession().sparkContext())
                .broadcast(pass);
        return facts(analysed(articles), row -> shared.value().annotate(row.getAs("body"), row.getAs("day")));
    }

    /** With a pipeline that may have other stages than Rostrum's. */
    public static Dataset<Row> of(Dataset<Row> articles, PipelineModel pipeline) {
        return facts(pipeline.transform(inputs(articles)), ArticleAnnotations::of);
    }

    /** What a pipeline reads: the articles with their days as the documents' metadata. */
    private static Dataset<Row> inputs(Dataset<Row> articles) {
        return analysed(articles)
                .withColumn("metadata", map(lit("day"), col("day").cast("string")));
    }

    private static Dataset<Row> analysed(Dataset<Row> articles) {
        return articles.where(col("set_aside").isNull()).select("article_id", "day", "outlet", "body");
    }

    /** The rows of one of the {@link #TABLES}. */
    public static Dataset<Row> rows(Dataset<Row> annotated, Table<?> table) {
        return annotated.select(inline(col(table.name())));
    }

    private static Dataset<Row> facts(
            Dataset<Row> articles, SerializableFunction<Row, ArticleAnnotations> annotations) {
        MapFunction<Row, Row> facts = article -> facts(AnnotatedArticle.of(article, annotations.apply(article)));
        StructType schema = new StructType();
        for (Table<?> table : TABLES) {
            schema = schema.add(table.name(), DataTypes.createArrayType(table.schema()));
        }
        return articles.map(facts, Encoders.row(schema));
    }

    private static Row facts(AnnotatedArticle article) {
        return RowFactory.create(
                rows(Tables.MENTIONS, Mentions.of(article)),
                rows(Tables.QUOTES, Quotes.of(article)),
                rows(Tables.STANCES, Stances.of(article)),
                rows(Tables.UNRESOLVED_NAMES, UnresolvedNames.of(article)),
                rows(Tables.SIGNATURES, Signatures.of(article)));
    }

    private static <R extends Record> Object rows(Table<R> table, Stream<R> records) {
        return JavaConverters.asScalaBuffer(records.map(table::row).toList()).toSeq();
    }

    /** A function that travels to executors. */
    private interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}
}
