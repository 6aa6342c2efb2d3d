package io.rostrum.nlp;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.LightPipeline;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.JavaConverters;

class AnnotationPipelineTest {

    private static final String BODY =
            "😀 Premier Ilse Varga arrived late.\n\"We will not wait any longer for this treaty,\" Varga said on Monday.";

    @Test
    void spansCountUtf16UnitsFromTheBodyOnAfterAnEmoji() throws IOException {
        ArticleAnnotations row =
                ArticleAnnotations.of(annotate(pipeline(), BODY).head());
        List<String> names =
                row.mentions().stream().map(mention -> mention.span().in(BODY)).toList();
        assertEquals(List.of("Ilse Varga", "Varga"), names);
        Quotation quotation = row.quotations().get(0);
        assertEquals(
                "We will not wait any longer for this treaty,",
                quotation.content().get(0).in(BODY));
        assertEquals("Varga", quotation.source().in(BODY));
        assertEquals("Ilse Varga", quotation.speakerName());
    }

    @Test
    void aSavedPipelineComesBackWithItsRegistryAndFindsTheSame(@TempDir Path folder) throws IOException {
        PipelineModel pipeline = pipeline();
        pipeline.write().overwrite().save(folder.resolve("pipeline").toString());
        PipelineModel loaded = PipelineModel.load(folder.resolve("pipeline").toString());
        Row found = annotate(loaded, BODY).head();
        assertEquals(annotate(pipeline, BODY).head().json(), found.json());
        assertTrue(ArticleAnnotations.of(found).mentions().get(0).isLeader());
    }

    @Test
    void onePassFindsWhatTheStagesFind() throws IOException {
        List<String> bodies = new ArrayList<>(List.of(
                BODY, "", " \n ", "Varga left.", "Ilse Varga and\tRita\nMoll said the port would open in May."));
        SPARK.read()
                .json("samples/dumps/agencies-2031.jsonl")
                .where("maintext IS NOT NULL")
                .collectAsList()
                .forEach(article -> bodies.add(article.getAs("maintext")));
        assertTrue(bodies.size() > 8);
        AnnotationPass pass = AnnotationPipeline.pass(pipeline());
        for (Row row : annotate(pipeline(), bodies.toArray(String[]::new)).collectAsList()) {
            ArticleAnnotations stages = ArticleAnnotations.of(row);
            ArticleAnnotations once = pass.annotate(row.getAs("body"), LocalDate.parse("2031-05-04"));
            assertEquals(stages.mentions(), once.mentions());
            assertEquals(stages.unresolved(), once.unresolved());
            assertEquals(stages.quotations(), once.quotations());
            assertEquals(stages.stances(), once.stances());
            assertEquals(stages.signature(), once.signature());
        }
    }

    @Test
    void everyStageWorksInALightPipeline() throws IOException {
        Map<String, scala.collection.Seq<com.johnsnowlabs.nlp.IAnnotation>> columns =
                JavaConverters.mapAsJavaMap(new LightPipeline(pipeline(), false).fullAnnotate(BODY, ""));
        assertEquals(2, columns.get(AnnotationPipeline.MENTIONS).size());
        assertEquals(1, columns.get(AnnotationPipeline.QUOTATIONS).size());
    }

    @Test
    void aStageWorksAlone() throws IOException {
        DocumentAssembler assembler = new DocumentAssembler().setInputCol("body");
        assembler.setOutputCol("document");
        MentionAnnotator mentions =
                new MentionAnnotator().setRegistry(registry()).setDay("2031-05-04");
        mentions.setInputCols(new String[] {"document"});
        mentions.setOutputCol("mentions");
        PipelineModel alone = new Pipeline()
                .setStages(new PipelineStage[] {assembler, mentions})
                .fit(SPARK.emptyDataFrame());
        Dataset<Row> found = alone.transform(
                SPARK.createDataset(List.of(BODY), Encoders.STRING()).toDF("body"));
        List<Row> rows = found.select("mentions").head().getList(0);
        assertEquals(
                List.of("Ilse Varga", "Varga"),
                rows.stream().map(row -> Annotation.apply(row).result()).toList());
    }

    @Test
    void emptyAndBlankBodiesHaveNoAnnotations() throws IOException {
        List<Row> rows = annotate(pipeline(), "", " \n ").collectAsList();
        List<Mention> mentions = new ArrayList<>();
        rows.forEach(row -> mentions.addAll(ArticleAnnotations.of(row).mentions()));
        assertEquals("2 []", rows.size() + " " + mentions);
    }

    @Test
    void aBodyTooShortForShinglesHasAnEmptySignature() throws IOException {
        List<Row> rows =
                annotate(pipeline(), "Varga left.", (BODY + " ").repeat(5)).collectAsList();
        assertTrue(ArticleAnnotations.of(rows.get(0)).signature().isEmpty());
        assertTrue(ArticleAnnotations.of(rows.get(1)).signature().size() > 1);
    }

    private static PipelineModel pipeline() {
        return AnnotationPipeline.model(SPARK, registry(), null);
    }

    private static Map<String, String> registry() {
        return Registry.files(Path.of("samples/registry"));
    }

    private static Dataset<Row> annotate(PipelineModel pipeline, String... bodies) {
        return pipeline.transform(SPARK.createDataset(List.of(bodies), Encoders.STRING())
                .toDF("body")
                .withColumn("metadata", map(lit("day"), lit("2031-05-04"))));
    }
}
