package io.rostrum.run;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.job.Annotate;
import io.rostrum.job.Annotator;
import io.rostrum.job.Backlog;
import io.rostrum.job.Dimensions;
import io.rostrum.job.Measures;
import io.rostrum.job.Pipelines;
import io.rostrum.job.Plan;
import io.rostrum.job.Spared;
import io.rostrum.leader.Registry;
import io.rostrum.night.Night;
import io.rostrum.settings.Settings;
import io.rostrum.table.Change;
import io.rostrum.table.LazySpark;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Together;
import io.rostrum.table.Warehouse;
import io.rostrum.table.WrittenFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * articles ─► mentions, quotes, stances, copies: of all articles that are new, another version, or were annotated by another
 * annotator, in steps.
 */
public final class Annotating {

    private static final String PIPELINES = "pipelines";

    private final LazySpark spark;
    private final Settings settings;
    private final Night night;
    private final Progress progress;
    private final Annotator annotator;
    private final Queue<Plan.Step> steps;
    private boolean isTold; // the tables of leaders and issues are this annotator's
    private Dataset<Row>
            backlog; // null where nothing is to be done, and after the first step: a run's staged rows go with it

    /** Looks what there is to do, and says it. The night must have begun. */
    public Annotating(LazySpark spark, Settings settings, Night night, Progress progress) {
        this.spark = spark;
        this.settings = settings;
        this.night = night;
        this.progress = progress;
        this.annotator = Pipelines.annotator(spark.hadoop(), settings);
        if (hasNothing()) {
            steps = new ArrayDeque<>();
            return;
        }
        this.backlog = backlog();
        Plan plan = plan();
        isTold = !hasOthers();
        if (plan.isOfAnotherRegistry(annotator) && spare()) {
            backlog = backlog();
            plan = plan();
        }
        steps = new ArrayDeque<>(plan.steps());
        if (hasNext()) {
            progress.say("annotate", "%s", plan.words(annotator, Measures.speed(night.read(Tables.MEASURES))));
        }
    }

    private boolean hasNothing() {
        return Backlog.isEmpty(
                night.plain(Tables.VERSIONS), night.plain(Tables.ANNOTATIONS), annotator.name(), settings.reprocess());
    }

    private Dataset<Row> backlog() {
        Dataset<Row> annotations = night.read(Tables.ANNOTATIONS);
        return night.aside(
                "backlog",
                Backlog.of(night.read(Tables.VERSIONS), annotations, annotator.name(), settings.reprocess()));
    }

    /** Whether annotations are, or were before they were lost, of another annotator than this. */
    private boolean hasOthers() {
        List<Row> annotators =
                night.read(Tables.ANNOTATIONS).select("annotator").distinct().collectAsList();
        return annotators.size() != 1 || !annotators.get(0).getString(0).equals(annotator.name());
    }

    /** Has the tables of leaders and issues tell what is known to the annotator of the settings. */
    public static void tell(SparkSession spark, Settings settings, Night night) {
        Together.run(telling(night, Dimensions.of(spark, Pipelines.of(spark, settings))));
    }

    private static List<Runnable> telling(Night night, Map<Table<?>, Dataset<Row>> tables) {
        List<Runnable> puts = new ArrayList<>();
        tables.forEach((table, rows) -> puts.add(() -> night.put(table, lit(true), rows)));
        return puts;
    }

    private Plan plan() {
        return Plan.of(backlog, night.read(Tables.VERSIONS), settings.articlesAtOnce());
    }

    /** Where registries differ by names only, articles without these names are as the present annotator would leave them. */
    private boolean spare() {
        Registry registry = Pipelines.registry(pipeline());
        Optional<Dataset<Row>> spared = Spared.of(
                night.read(Tables.ANNOTATIONS),
                night.read(Tables.ARTICLES),
                annotator,
                registry,
                night.folder(PIPELINES));
        spared.ifPresent(all -> {
            night.put(Tables.ANNOTATIONS, lit(true), all);
            tell(spark.session(), settings, night);
        });
        return spared.isPresent();
    }

    /** Saved under the annotator's name, from which a later night tells what its registry was. */
    private PipelineModel pipeline() {
        PipelineModel pipeline = Pipelines.of(spark.session(), settings);
        Pipelines.save(spark.session(), pipeline, night.folder(PIPELINES + "/" + annotator.name()));
        return pipeline;
    }

    /** Whether there is a further step. */
    public boolean hasNext() {
        return !steps.isEmpty();
    }

    /** Does the next step, if there is one, in the night begun; gives the number of articles annotated. */
    public long next() {
        if (!hasNext()) {
            return 0;
        }
        Plan.Step step = steps.remove();
        Dataset<Row> all = backlog == null ? backlog() : backlog;
        annotate(backlog != null && steps.isEmpty() ? all : all.where(Warehouse.in(step.days())));
        backlog = null;
        return step.articles();
    }

    private void annotate(Dataset<Row> changed) {
        Change change = Change.of(night.read(Tables.ANNOTATIONS), changed);
        PipelineModel pipeline = pipeline();
        Dataset<Row> articles = Backlog.articles(changed, night.read(Tables.ARTICLES));
        Map<String, List<WrittenFile>> found =
                Pipelines.annotate(settings, pipeline, articles, night.files(Annotate.TABLES));
        List<Runnable> puts = new ArrayList<>();
        Annotate.TABLES.forEach(
                table -> puts.add(() -> night.put(table, change, found.getOrDefault(table.name(), List.of()))));
        if (!isTold) {
            puts.addAll(telling(night, Dimensions.of(spark.session(), pipeline)));
            isTold = true;
        }
        puts.add(() -> night.put(Tables.ANNOTATIONS, change, Backlog.done(changed, annotator.name())));
        Together.run(puts);
        Clustering.of(night, progress, settings.copyDays(), changed);
        night.touch(change.days());
    }
}
