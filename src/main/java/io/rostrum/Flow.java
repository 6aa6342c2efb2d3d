package io.rostrum;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.command.Version;
import io.rostrum.job.Annotate;
import io.rostrum.job.CoMentions;
import io.rostrum.job.DumpFile;
import io.rostrum.job.DumpFiles;
import io.rostrum.job.Facts;
import io.rostrum.job.Ingest;
import io.rostrum.job.IngestCounts;
import io.rostrum.job.LeaderDay;
import io.rostrum.job.LeaderNetwork;
import io.rostrum.job.Mentions;
import io.rostrum.job.NearCopies;
import io.rostrum.job.Pipelines;
import io.rostrum.job.Quotes;
import io.rostrum.job.RejectShare;
import io.rostrum.job.Report;
import io.rostrum.job.Runs;
import io.rostrum.job.Signatures;
import io.rostrum.job.StancePairs;
import io.rostrum.job.Stances;
import io.rostrum.job.Trends;
import io.rostrum.table.ParquetFolder;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
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
    private String runId;

    public Flow(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
        this.warehouse = new ParquetFolder(spark, settings.warehouse());
    }

    /** The main job. */
    public void nightly() {
        ingest();
        annotate();
        count();
        keep();
        publish();
    }

    /** Reads the dumps. This begins a run; the other jobs go on with it. */
    public void ingest() {
        List<DumpFile> files = DumpFiles.list(spark.sparkContext().hadoopConfiguration(), settings.dumps());
        runId = RunId.of(Version.current(), files, settings);
        progress.say("ingest", "run %s, %d files", runId, files.size());
        Dataset<Row> records = warehouse.stage("records", Ingest.of(spark, files, settings.ingest()));
        IngestCounts counts = IngestCounts.of(records);
        progress.say("ingest", "%s", counts);
        RejectShare.require(records, counts, settings.maxRejectShare());
        write(Tables.ARTICLES, Ingest.articles(records));
        write(Tables.REJECTS, Ingest.rejects(records));
        write(Tables.RUNS, Runs.begun(spark, runId, files, counts, settings));
    }

    /** Finds mentions, quotations, stances and near-copies in the articles. */
    public void annotate() {
        PipelineModel pipeline = Pipelines.of(spark, settings);
        Pipelines.save(pipeline, warehouse.aside("pipeline"));
        Dataset<Row> annotated = warehouse.stage("annotated", Annotate.of(read(Tables.ARTICLES), pipeline));
        write(Tables.MENTIONS, Mentions.of(annotated));
        write(Tables.QUOTES, Quotes.of(annotated));
        write(Tables.STANCES, Stances.of(annotated));
        write(Tables.COPIES, NearCopies.of(warehouse.stage("signatures", Signatures.of(annotated))));
        write(
                Tables.RUNS,
                Runs.annotated(read(Tables.RUNS), read(Tables.MENTIONS), read(Tables.QUOTES), read(Tables.STANCES)));
    }

    /** Counts the facts into the reporting tables. */
    public void count() {
        Facts facts = Facts.of(
                read(Tables.ARTICLES),
                read(Tables.MENTIONS),
                read(Tables.QUOTES),
                read(Tables.STANCES),
                read(Tables.COPIES),
                settings.minConfidence());
        write(Tables.LEADER_DAY, LeaderDay.of(facts));
        write(Tables.STANCE_PAIRS, StancePairs.of(facts));
        write(Tables.CO_MENTIONS, CoMentions.of(facts));
        write(Tables.LEADER_NETWORK, LeaderNetwork.of(read(Tables.CO_MENTIONS)));
        write(Tables.TRENDS, Trends.of(read(Tables.LEADER_DAY), read(Tables.COPIES)));
    }

    /** Puts what was written in the place of what was before. */
    public void keep() {
        warehouse.commit();
        progress.say("warehouse", "%s", warehouse.location());
    }

    /** Copies every table to plain Parquet for readers, with a page to look at, and says who was found. */
    public void publish() {
        ParquetFolder published = new ParquetFolder(spark, settings.published());
        Tables.ALL.forEach(table -> published.write(table, read(table)));
        published.note("report.html", Report.of(published::read));
        published.note("_run.json", RunNote.of(read(Tables.RUNS).head()));
        published.commit();
        progress.say("published", "%s", published.location());
        System.out.print(Summary.of(read(Tables.MENTIONS), read(Tables.QUOTES)));
    }

    private Dataset<Row> read(Table<?> table) {
        return warehouse.read(table);
    }

    private void write(Table<?> table, Dataset<Row> data) {
        Dataset<Row> stored = data.withColumn(Table.RUN_ID.name(), lit(run()));
        progress.say(table.name(), "%d rows", warehouse.write(table, stored).count());
    }

    /** The id of the run begun here, or of the one that the warehouse holds. */
    private String run() {
        if (runId == null) {
            runId = read(Tables.RUNS).select(Table.RUN_ID.name()).head().getString(0);
        }
        return runId;
    }
}
