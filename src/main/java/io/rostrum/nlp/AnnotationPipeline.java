package io.rostrum.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;

/**
 * The stages that annotate an article, as one Spark ML pipeline: mentions, quotations, stances, signature.
 *
 * <p>Input columns: {@code body} and {@code metadata} (a map with {@code day}, ISO 8601). Output
 * columns are the constants below. The model can be saved, loaded, and put into a {@code LightPipeline}.
 */
public final class AnnotationPipeline {

    public static final String DOCUMENT = "document";
    public static final String MENTIONS = "mentions";
    public static final String QUOTATIONS = "quotations";
    public static final String STANCES = "stances";
    public static final String SIGNATURE = "signature";

    private AnnotationPipeline() {}

    /**
     * @param registry files of the registry, name to content; null for the built-in one
     * @param lexicon  files of the stance lexicon, name to content; null for the built-in one
     */
    public static PipelineModel model(SparkSession spark, Map<String, String> registry, Map<String, String> lexicon) {
        MentionAnnotator mentions = new MentionAnnotator("rostrum_mentions");
        StanceAnnotator stances = new StanceAnnotator("rostrum_stances");
        if (registry != null) {
            mentions.setRegistry(registry);
            stances.setRegistry(registry);
        }
        if (lexicon != null) {
            stances.setLexicon(lexicon);
        }
        PipelineStage[] stages = {
            assembler(),
            connect(mentions, MENTIONS, DOCUMENT),
            connect(new QuotationAnnotator("rostrum_quotations"), QUOTATIONS, DOCUMENT, MENTIONS),
            connect(stances, STANCES, DOCUMENT, MENTIONS, QUOTATIONS),
            connect(new SignatureAnnotator("rostrum_signature"), SIGNATURE, DOCUMENT)
        };
        return new Pipeline("rostrum").setStages(stages).fit(spark.emptyDataFrame());
    }

    private static TextAnnotator<?, ?> connect(TextAnnotator<?, ?> stage, String output, String... inputs) {
        stage.setInputCols(inputs);
        stage.setOutputCol(output);
        return stage;
    }

    private static DocumentAssembler assembler() {
        DocumentAssembler assembler =
                new DocumentAssembler("rostrum_document").setInputCol("body").setMetadataCol("metadata");
        assembler.setOutputCol(DOCUMENT);
        return assembler;
    }
}
