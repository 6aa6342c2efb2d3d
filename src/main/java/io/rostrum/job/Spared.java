package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.rostrum.leader.ChangedNames;
import io.rostrum.leader.Registry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotations, articles → annotations, in which the present annotator stands for those articles that it would annotate the same. */
public final class Spared {

    private Spared() {}

    /**
     * Empty when more differs than names of people, or the registry of then can't be read.
     *
     * @param registry  of now
     * @param pipelines folder of the pipelines of nights before, by the annotator's name
     */
    public static Optional<Dataset<Row>> of(
            Dataset<Row> annotations, Dataset<Row> articles, Annotator now, Registry registry, Path pipelines) {
        Dataset<Row> spared = annotations;
        Map<String, ChangedNames> changes = changes(annotations, now, registry, pipelines);
        for (Map.Entry<String, ChangedNames> change : changes.entrySet()) {
            spared = renamed(spared, change.getKey(), holding(articles, change.getValue()), now.name());
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(spared);
    }

    private static Map<String, ChangedNames> changes(
            Dataset<Row> annotations, Annotator now, Registry registry, Path pipelines) {
        Map<String, ChangedNames> changes = new TreeMap<>();
        for (Row row : annotations.select("annotator").distinct().collectAsList()) {
            String name = row.getString(0);
            if (now.differsByRegistry(new Annotator(name))) {
                Pipelines.registry(new Path(pipelines, name))
                        .flatMap(before -> ChangedNames.between(before, registry))
                        .ifPresent(names -> changes.put(name, names));
            }
        }
        return changes;
    }

    private static Dataset<Row> holding(Dataset<Row> articles, ChangedNames names) {
        return articles.where(col("set_aside").isNull())
                .select("article_id", "body")
                .filter((FilterFunction<Row>) row -> names.areIn(row.getString(1)))
                .select(col("article_id"), lit(true).as("holds"));
    }

    private static Dataset<Row> renamed(Dataset<Row> annotations, String before, Dataset<Row> holding, String now) {
        Column isSame = col("annotator").equalTo(before).and(col("holds").isNull());
        return annotations
                .join(holding, annotations.col("article_id").equalTo(holding.col("article_id")), "left")
                .drop(holding.col("article_id"))
                .withColumn("annotator", when(isSame, now).otherwise(col("annotator")))
                .drop("holds");
    }
}
