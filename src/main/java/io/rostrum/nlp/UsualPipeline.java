package io.rostrum.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronApproach;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronModel;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.training.CoNLLU;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** What one usually builds with Spark NLP, to measure against: document, sentences, tokens, parts of speech. */
public final class UsualPipeline {

    private UsualPipeline() {}

    /**
     * Trains the tagger.
     *
     * @param conllu     lines of a treebank in the CoNLL-U format
     * @param iterations passes of the perceptron over the treebank
     */
    public static PerceptronModel tagger(SparkSession spark, List<String> conllu, int iterations) {
        PerceptronApproach training = new PerceptronApproach();
        training.setInputCols(new String[] {"sentence", "form"});
        training.setOutputCol("pos");
        training.setPosColumn("upos").setNIterations(iterations);
        return training.fit(reader().readDatasetFromLines(conllu.toArray(String[]::new), spark));
    }

    private static CoNLLU reader() {
        return new CoNLLU(
                CoNLLU.apply$default$1(),
                CoNLLU.apply$default$2(),
                CoNLLU.apply$default$3(),
                CoNLLU.apply$default$4(),
                CoNLLU.apply$default$5(),
                CoNLLU.apply$default$6(),
                CoNLLU.apply$default$7(),
                true);
    }

    /** Reads column {@code body}; writes {@code document}, {@code sentence}, {@code token} and {@code pos}. */
    public static PipelineModel with(SparkSession spark, PerceptronModel tagger) {
        DocumentAssembler document = new DocumentAssembler().setInputCol("body");
        document.setOutputCol("document");
        SentenceDetector sentences = new SentenceDetector();
        sentences.setInputCols(new String[] {"document"});
        sentences.setOutputCol("sentence");
        Tokenizer tokens = new Tokenizer();
        tokens.setInputCols(new String[] {"sentence"});
        tokens.setOutputCol("token");
        tagger.setInputCols(new String[] {"sentence", "token"});
        Dataset<?> empty = spark.createDataset(List.of(""), Encoders.STRING()).toDF("body");
        return new Pipeline()
                .setStages(new PipelineStage[] {document, sentences, tokens, tagger})
                .fit(empty);
    }
}
