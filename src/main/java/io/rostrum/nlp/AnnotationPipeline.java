package io.rostrum.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.rostrum.encoder.Depth;
import io.rostrum.leader.Registry;
import io.rostrum.stance.Codebook;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;

/**
 * The stages that annotate an article, as one Spark ML pipeline: mentions, quotations, stances, tones, signature.
 *
 * <p>Input columns: {@code body} and {@code metadata} (a map with {@code day}, ISO 8601). Output
 * columns are the constants below. The model can be saved, loaded, and put into a {@code LightPipeline}.
 */
public final class AnnotationPipeline {

    public static final String DOCUMENT = "document";
    public static final String MENTIONS = "mentions";
    public static final String QUOTATIONS = "quotations";
    public static final String STANCES = "stances";
    public static final String TONES = "tones";
    public static final String SIGNATURE = "signature";

    private AnnotationPipeline() {}

    /**
     * @param registry files of the registry, name to content; null for the built-in one
     * @param lexicon  files of the stance lexicon, name to content; null for the built-in one
     */
    public static PipelineModel model(SparkSession spark, Map<String, String> registry, Map<String, String> lexicon) {
        return model(spark, registry, lexicon, Depth.FAST);
    }

    /** @param reader who reads for quotations and tones */
    public static PipelineModel model(
            SparkSession spark, Map<String, String> registry, Map<String, String> lexicon, Depth reader) {
        MentionAnnotator mentions = new MentionAnnotator("rostrum_mentions");
        StanceAnnotator stances = new StanceAnnotator("rostrum_stances");
        ToneAnnotator tones = new ToneAnnotator("rostrum_tones").setReader(reader.toString());
        if (registry != null) {
            mentions.setRegistry(registry);
            stances.setRegistry(registry);
        }
        if (lexicon != null) {
            stances.setLexicon(lexicon);
            tones.setLexicon(lexicon);
        }
        PipelineStage[] stages = {
            assembler(),
            connect(mentions, MENTIONS, DOCUMENT),
            connect(
                    new QuotationAnnotator("rostrum_quotations").setReader(reader.toString()),
                    QUOTATIONS,
                    DOCUMENT,
                    MENTIONS),
            connect(stances, STANCES, DOCUMENT, MENTIONS, QUOTATIONS),
            connect(tones, TONES, DOCUMENT, MENTIONS, QUOTATIONS),
            connect(new SignatureAnnotator("rostrum_signature"), SIGNATURE, DOCUMENT)
        };
        return new Pipeline("rostrum").setStages(stages).fit(spark.emptyDataFrame());
    }

    /** The stages of a {@link #model}, which has no others, in one pass. */
    public static AnnotationPass pass(PipelineModel model) {
        return new AnnotationPass(
                stage(model, MentionAnnotator.class).newFinder(),
                stage(model, QuotationAnnotator.class).newFinder(),
                stage(model, StanceAnnotator.class).newFinder(),
                stage(model, ToneAnnotator.class).newFinder(),
                stage(model, SignatureAnnotator.class).newFinder());
    }

    /** The registry inside a {@link #model}. */
    public static Registry registry(PipelineModel model) {
        MentionAnnotator mentions = stage(model, MentionAnnotator.class);
        return FileParam.registry(mentions, mentions.registry());
    }

    /** The issues that a {@link #model} finds stances on. */
    public static List<Codebook.Line> codebook(PipelineModel model) {
        StanceAnnotator stances = stage(model, StanceAnnotator.class);
        return Codebook.of(FileParam.files(stances, stances.lexicon()));
    }

    /** Whether it has the stages of a {@link #model} that know leaders and issues. */
    public static boolean isRostrums(PipelineModel model) {
        return has(model, MentionAnnotator.class) && has(model, StanceAnnotator.class);
    }

    private static boolean has(PipelineModel model, Class<?> type) {
        return Arrays.stream(model.stages()).anyMatch(type::isInstance);
    }

    private static <T> T stage(PipelineModel model, Class<T> type) {
        return Arrays.stream(model.stages())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
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
