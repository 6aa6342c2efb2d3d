package io.rostrum.bench;

import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.job.Ingest;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.settings.Settings;
import io.rostrum.stance.StanceFinder;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.text.MinHash;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reading and each finder alone, in Spark tasks, on what the stages before it gave, kept in memory; with the registry and
 * the lexicon of the jar.
 */
final class Stages {

    private final SparkSession spark;
    private final Settings settings;

    Stages(SparkSession spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /** An article before and after the stages; each of them reads it anew, so that its time holds the reading's. */
    private record Read(String body, LocalDate day, List<Mention> mentions, List<Quotation> quotations)
            implements Serializable {}

    void into(Map<String, Runnable> steps) {
        Registry registry = Registry.builtIn();
        Broadcast<MentionFinder> leaders = shared(new MentionFinder(registry));
        Broadcast<QuotationFinder> speech = shared(new QuotationFinder());
        Broadcast<StanceFinder> stances = shared(new StanceFinder(StanceLexicon.builtIn(), registry));
        JavaRDD<Read> articles = records()
                .where("set_aside IS NULL AND article_id IS NOT NULL")
                .select("body", "day")
                .javaRDD()
                .map(row -> read(row.getString(0), row.getLocalDate(1), leaders.value(), speech.value()))
                .cache();
        steps.put("(c) read", () -> drain(records()));
        step(steps, "(c) article read", articles, article -> Reading.of(article.body()));
        step(steps, "(c) leaders", articles, article -> leaders.value()
                .read(Reading.of(article.body()), article.day())
                .mentions());
        step(steps, "(c) quotations", articles, article -> speech.value()
                .find(Reading.of(article.body()), article.mentions()));
        step(steps, "(c) stances", articles, article -> stances.value()
                .find(Reading.of(article.body()), article.mentions(), article.quotations()));
        step(steps, "(c) signatures", articles, article -> new MinHash().signature(article.body()));
    }

    /** Quotations read deep, of so many articles only: it takes long. */
    Runnable deep(int some) {
        Broadcast<MentionFinder> leaders = shared(new MentionFinder(Registry.builtIn()));
        Broadcast<QuotationFinder> speech = shared(new QuotationFinder());
        Broadcast<QuotationFinder> deep = shared(new QuotationFinder(Depth.DEEP));
        JavaRDD<Read> articles = records()
                .where("set_aside IS NULL AND article_id IS NOT NULL")
                .select("body", "day")
                .limit(some)
                .repartition(spark.sparkContext().defaultParallelism())
                .javaRDD()
                .map(row -> read(row.getString(0), row.getLocalDate(1), leaders.value(), speech.value()))
                .cache();
        return () -> articles.map(article -> deep.value().find(Reading.of(article.body()), article.mentions()))
                .count();
    }

    private static Read read(String body, LocalDate day, MentionFinder leaders, QuotationFinder speech) {
        Reading text = Reading.of(body);
        List<Mention> mentions = leaders.read(text, day).mentions();
        return new Read(body, day, mentions, speech.find(text, mentions));
    }

    private static void step(
            Map<String, Runnable> steps, String name, JavaRDD<Read> articles, Function<Read, Object> stage) {
        steps.put(name, () -> articles.map(stage).count());
    }

    private <T> Broadcast<T> shared(T finder) {
        return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(finder);
    }

    private Dataset<Row> records() {
        return Ingest.records(spark, List.copyOf(settings.dumps()), settings.ingest());
    }

    static void drain(Dataset<Row> data) {
        data.write().format("noop").mode("overwrite").save();
    }
}
