package io.rostrum.job;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;

import io.rostrum.leader.Registry;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.table.Change;
import io.rostrum.table.RecordFiles;
import io.rostrum.table.Table;
import io.rostrum.table.Warehouse;
import io.rostrum.table.WrittenFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is found in articles, stored in a warehouse of its own. */
final class AnnotatedTables {

    private final Warehouse warehouse;

    private AnnotatedTables(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    static AnnotatedTables inOnePass(Path folder, Dataset<Row> articles, PipelineModel model) {
        return of(folder, articles, files -> Annotate.of(articles, AnnotationPipeline.pass(model), files));
    }

    static AnnotatedTables stageByStage(Path folder, Dataset<Row> articles, PipelineModel model) {
        return of(folder, articles, files -> Annotate.of(articles, model, files));
    }

    private static AnnotatedTables of(
            Path folder, Dataset<Row> articles, Function<RecordFiles, Map<String, List<WrittenFile>>> annotator) {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), Annotate.TABLES);
        Map<String, List<WrittenFile>> files = annotator.apply(warehouse.files(Annotate.TABLES, "run"));
        Change change = new Change(articles.select("article_id"), Warehouse.days(articles), Set.of());
        Annotate.TABLES.forEach(
                table -> warehouse.replaceArticles(table, change, files.getOrDefault(table.name(), List.of())));
        return new AnnotatedTables(warehouse);
    }

    /** The rows' values as one text each, in order. */
    List<String> rows(Table<?> table, String expression) {
        return warehouse.read(table).selectExpr("CAST(" + expression + " AS STRING)").collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** The model with the registry of the samples. */
    static PipelineModel model() {
        return AnnotationPipeline.model(SPARK, Registry.files(Path.of("samples/registry")), null);
    }
}
