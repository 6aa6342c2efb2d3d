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
        PipelineStage[] stages = {
            assembler(),
            connect(mentions(registry), MENTIONS, DOCUMENT),
            connect(quotations(), QUOTATIONS, DOCUMENT, MENTIONS),
            connect(stances(registry, lexicon), STANCES, DOCUMENT, MENTIONS, QUOTATIONS),
            connect(signature(), SIGNATURE, DOCUMENT)
        };
        return new Pipeline("rostrum").setStages(stages).fit(spark.emptyDataFrame());
    }

    /** The same in one pass, see {@link #model}. */
    public static AnnotationPass pass(Map<String, String> registry, Map<String, String> lexicon) {
        return new AnnotationPass(
                mentions(registry).newFinder(),
                quotations().newFinder(),
                stances(registry, lexicon).newFinder(),
                signature().newFinder());
    }

    private static MentionAnnotator mentions(Map<String, String> registry) {
        MentionAnnotator mentions = new MentionAnnotator("rostrum_mentions");
        return registry == null ? mentions : mentions.setRegistry(registry);
    }

    private static QuotationAnnotator quotations() {
        return new QuotationAnnotator("rostrum_quotations");
    }

    private static StanceAnnotator stances(Map<String, String> registry, Map<String, String> lexicon) {
        StanceAnnotator stances = new StanceAnnotator("rostrum_stances");
        if (registry != null) {
            stances.setRegistry(registry);
        }
        return lexicon == null ? stances : stances.setLexicon(lexicon);
    }

    private static SignatureAnnotator signature() {
        return new SignatureAnnotator("rostrum_signature");
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
