package io.rostrum.nlp;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.johnsnowlabs.nlp.annotators.Chunker;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronModel;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Spark NLP stage that finds persons, trained here on eight sentences, put among Rostrum's as a pretrained NER would be. */
class FurtherStageTest {

    private static final String BODY = "The old singer Bolo said that the port would open in May.";

    private static final List<String> NAMES = List.of("Bolo", "Tiko", "Mavi", "Runo");

    @Test
    void itsPersonsNameSpeakersInASavedPipelineToo(@TempDir Path folder) throws IOException {
        PipelineModel usual = AnnotationPipeline.model(SPARK, null, null);
        assertEquals("old singer Bolo", speaker(usual));
        String saved = folder.resolve("pipeline").toString();
        withPersons(usual).write().overwrite().save(saved);
        assertEquals("Bolo", speaker(PipelineModel.load(saved)));
    }

    private static String speaker(PipelineModel pipeline) {
        Dataset<Row> input = SPARK.createDataset(List.of(BODY), Encoders.STRING())
                .toDF("body")
                .withColumn("metadata", map(lit("day"), lit("2031-05-04")));
        ArticleAnnotations found =
                ArticleAnnotations.of(pipeline.transform(input).head());
        return found.quotations().get(0).speakerName();
    }

    private static PipelineModel withPersons(PipelineModel usual) {
        List<PipelineStage> stages = new ArrayList<>(Arrays.asList(usual.stages()));
        stages.addAll(1, persons());
        for (PipelineStage stage : stages) {
            if (stage instanceof QuotationAnnotator quotations) {
                quotations.setInputCols(
                        new String[] {AnnotationPipeline.DOCUMENT, AnnotationPipeline.MENTIONS, "persons"});
            }
        }
        return new Pipeline()
                .setStages(stages.toArray(PipelineStage[]::new))
                .fit(SPARK.createDataset(List.of(""), Encoders.STRING())
                        .toDF("body")
                        .withColumn("metadata", map(lit("day"), lit("2031-05-04"))));
    }

    private static List<PipelineStage> persons() {
        SentenceDetector sentences = new SentenceDetector();
        sentences.setInputCols(new String[] {AnnotationPipeline.DOCUMENT});
        sentences.setOutputCol("sentence");
        Tokenizer tokens = new Tokenizer();
        tokens.setInputCols(new String[] {"sentence"});
        tokens.setOutputCol("token");
        PerceptronModel tagger = UsualPipeline.tagger(SPARK, treebank(), 5);
        tagger.setInputCols(new String[] {"sentence", "token"});
        Chunker persons = new Chunker().setRegexParsers(new String[] {"<PERSON>+"});
        persons.setInputCols(new String[] {"sentence", "pos"});
        persons.setOutputCol("persons");
        return List.of(sentences, tokens, tagger, persons);
    }

    /** "The singer Bolo said that the port would open." for each name, and without one. */
    private static List<String> treebank() {
        List<String> lines = new ArrayList<>();
        for (String name : NAMES) {
            sentence(
                    lines, "The/DET", "old/ADJ", "singer/NOUN", name + "/PERSON", "said/VERB", "that/SCONJ", "the/DET");
            sentence(lines, "The/DET", "port/NOUN", "would/AUX", "open/VERB", "in/ADP", "May/PROPN", "./PUNCT");
        }
        return lines;
    }

    private static void sentence(List<String> lines, String... words) {
        lines.add("# sent_id = own-" + lines.size());
        StringBuilder text = new StringBuilder("# text =");
        for (String word : words) {
            text.append(' ').append(word, 0, word.indexOf('/'));
        }
        lines.add(text.toString());
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("/");
            lines.add(String.join(
                    "\t", "" + (i + 1), parts[0], parts[0], parts[1], parts[1], "_", "0", "root", "_", "_"));
        }
        lines.add("");
    }
}
