package io.rostrum.nlp;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.johnsnowlabs.nlp.LightPipeline;
import io.rostrum.encoder.Depth;
import io.rostrum.leader.Registry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.collection.JavaConverters;

/** The deep reader as a stage of Spark NLP. */
class DeepReaderTest {

    private static final String BODY =
            "Premier Ilse Varga arrived late.\n\"We will not wait any longer for this treaty,\" Varga said on Monday.";

    @Test
    void readsInALightPipelineInOnePassAndAfterItWasSaved(@TempDir Path folder) throws Exception {
        PipelineModel deep =
                AnnotationPipeline.model(SPARK, Registry.files(Path.of("samples/registry")), null, Depth.DEEP);
        Map<String, scala.collection.Seq<com.johnsnowlabs.nlp.IAnnotation>> columns =
                JavaConverters.mapAsJavaMap(new LightPipeline(deep, false).fullAnnotate(BODY, ""));
        assertEquals(1, columns.get(AnnotationPipeline.QUOTATIONS).size());
        deep.write().overwrite().save(folder.resolve("deep").toString());
        PipelineModel loaded = PipelineModel.load(folder.resolve("deep").toString());
        LocalDate day = LocalDate.parse("2031-05-04");
        var before = AnnotationPipeline.pass(deep).annotate(BODY, day).quotations();
        assertEquals(before, AnnotationPipeline.pass(loaded).annotate(BODY, day).quotations());
        assertEquals("Ilse Varga", before.get(0).speakerName());
    }

    @Test
    void thereAreNoOtherReaders() {
        assertThrows(IllegalArgumentException.class, () -> new QuotationAnnotator().setReader("deeper"));
    }
}
