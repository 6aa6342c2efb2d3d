package io.rostrum;

import io.rostrum.job.Annotate;
import io.rostrum.job.Ingest;
import io.rostrum.job.Mentions;
import io.rostrum.job.NearCopies;
import io.rostrum.job.Quotes;
import io.rostrum.job.Signatures;
import io.rostrum.job.Stances;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.table.ParquetFolder;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The whole flow: read this first.
 *
 * <pre>
 * dumps ─► ingest ─► articles ─► annotate ─► mentions, quotes, stances, copies ─► count ─► reports ─► publish
 *             └────► rejects
 * </pre>
 *
 * <p>Every arrow is one class in {@code job/}. Nothing is seen by readers before {@link #keep()}.
 */
public final class Flow {

    private final SparkSession spark;
    private final Settings settings;
    private final ParquetFolder warehouse;
    private final Progress progress = new Progress();

    public Flow(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
        this.warehouse = new ParquetFolder(spark, settings.warehouse(), "");
    }

    /** The main job. */
    public void nightly() {
        ingest();
        annotate();
        count();
        keep();
        publish();
    }

    public void ingest() {
        Dataset<Row> records = warehouse.stage("records", Ingest.records(spark, settings.dumps(), settings.ingest()));
        write(Tables.ARTICLES, Ingest.articles(records));
        write(Tables.REJECTS, Ingest.rejects(records));
    }

    public void annotate() {
        Dataset<Row> articles = warehouse.read(Tables.ARTICLES);
        Dataset<Row> annotated =
                warehouse.stage("annotated", Annotate.of(articles, AnnotationPipeline.model(spark, null, null)));
        write(Tables.MENTIONS, Mentions.of(annotated));
        write(Tables.QUOTES, Quotes.of(annotated));
        write(Tables.STANCES, Stances.of(annotated));
        write(Tables.COPIES, NearCopies.of(Signatures.of(annotated)));
    }

    public void count() {}

    public void keep() {
        warehouse.commit();
    }

    public void publish() {}

    private void write(Table<?> table, Dataset<Row> data) {
        progress.say(table.name(), "%d rows", warehouse.write(table, data).count());
    }
}
