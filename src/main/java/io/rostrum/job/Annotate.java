package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;

import io.rostrum.nlp.AnnotationPass;
import io.rostrum.nlp.ArticleAnnotations;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.RecordFiles;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.TaskFiles;
import io.rostrum.table.WrittenFile;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * articles → mentions, quotes, stances, tones, unresolved_names, signatures: what is found in every article that is not set aside.
 *
 * <p>Each task writes the files of all these tables itself: rows of six tables that come from one pass would else be
 * stored, read and sorted once more for each.
 */
public final class Annotate {

    /** Tables whose rows are found in articles. */
    public static final List<Table<?>> TABLES = List.of(
            Tables.MENTIONS, Tables.QUOTES, Tables.STANCES, Tables.TONES, Tables.UNRESOLVED_NAMES, Tables.SIGNATURES);

    private Annotate() {}

    /**
     * With Rostrum's own stages.
     *
     * @param articles in each partition those of a day together
     * @param files    of all {@link #TABLES}
     * @return the files written, by table
     */
    public static Map<String, List<WrittenFile>> of(Dataset<Row> articles, AnnotationPass pass, RecordFiles files) {
        Broadcast<AnnotationPass> shared = JavaSparkContext.fromSparkContext(
                        articles.sparkSession().sparkContext())
                .broadcast(pass);
        return write(analysed(articles), row -> shared.value().annotate(row.getAs("body"), row.getAs("day")), files);
    }

    /** With a pipeline that may have other stages than Rostrum's. */
    public static Map<String, List<WrittenFile>> of(Dataset<Row> articles, PipelineModel pipeline, RecordFiles files) {
        return write(pipeline.transform(inputs(articles)), ArticleAnnotations::of, files);
    }

    /** What a pipeline reads: the articles with their days as the documents' metadata. */
    private static Dataset<Row> inputs(Dataset<Row> articles) {
        return analysed(articles)
                .withColumn("metadata", map(lit("day"), col("day").cast("string")));
    }

    private static Dataset<Row> analysed(Dataset<Row> articles) {
        return articles.where(col("set_aside").isNull()).select("article_id", "day", "outlet", "title", "body");
    }

    private static Map<String, List<WrittenFile>> write(
            Dataset<Row> articles, SerializableFunction<Row, ArticleAnnotations> annotations, RecordFiles files) {
        return articles.javaRDD().mapPartitions(rows -> written(rows, annotations, files)).collect().stream()
                .collect(Collectors.groupingBy(WrittenFile::table));
    }

    private static Iterator<WrittenFile> written(
            Iterator<Row> articles, Function<Row, ArticleAnnotations> annotations, RecordFiles files) {
        TaskContext task = TaskContext.get();
        try (TaskFiles own = files.open(task.partitionId(), task.taskAttemptId())) {
            while (articles.hasNext()) {
                Row article = articles.next();
                add(AnnotatedArticle.of(article, annotated(article, annotations)), own);
            }
            return own.finish().iterator();
        }
    }

    private static ArticleAnnotations annotated(Row article, Function<Row, ArticleAnnotations> annotations) {
        try {
            return annotations.apply(article);
        } catch (RuntimeException e) {
            String id = article.getAs("article_id");
            RunFailedException failure = new RunFailedException("Article " + id + " cannot be annotated: " + e
                    + "; this is a fault of Rostrum. scripts/run withdraw --article-id " + id
                    + " lets nights go on without it");
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    private static void add(AnnotatedArticle article, TaskFiles files) {
        files.add(Tables.MENTIONS, Mentions.of(article));
        files.add(Tables.QUOTES, Quotes.of(article));
        files.add(Tables.STANCES, Stances.of(article));
        files.add(Tables.TONES, Tones.of(article));
        files.add(Tables.UNRESOLVED_NAMES, UnresolvedNames.of(article));
        files.add(Tables.SIGNATURES, Signatures.of(article));
    }

    /** A function that travels to executors. */
    private interface SerializableFunction<A, B> extends Function<A, B>, Serializable {}
}
