package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.leader.Registry;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class AnnotateTest {

    private static final Dataset<Row> ARTICLES = SPARK.sql(
            """
            SELECT 'a1' AS article_id, DATE '2031-05-04' AS day, 'Herald' AS outlet, CAST(NULL AS STRING) AS set_aside,
                   '😀 Premier Ilse Varga arrived late.\n"We will not wait for this treaty," Varga said. She backed Mirko Orda.'
                       AS body
            UNION ALL SELECT 'a2', DATE '2031-05-04', NULL, NULL, 'Nothing.'
            UNION ALL SELECT 'a3', NULL, 'Herald', 'day', 'Ilse Varga left.'
            """);

    @Test
    void mentionsStandInTheirSentencesAndParagraphs() throws IOException {
        Dataset<Row> annotated = Annotate.of(ARTICLES, AnnotationPipeline.pass(model()));
        assertEquals(
                List.of("a1 0 0 Ilse Varga", "a1 1 1 Varga", "a1 1 2 She", "a1 1 2 Mirko Orda"),
                Annotate.rows(annotated, Tables.MENTIONS)
                        .selectExpr("CONCAT_WS(' ', article_id, paragraph, sentence, text)")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    @Test
    void onePassAndAPipelineGiveTheSameRows() throws IOException {
        Dataset<Row> once = Annotate.of(ARTICLES, AnnotationPipeline.pass(model()));
        Dataset<Row> staged = Annotate.of(ARTICLES, model());
        for (Table<?> table : Annotate.TABLES) {
            assertEquals(rows(staged, table), rows(once, table), table.name());
        }
        assertTrue(rows(once, Tables.QUOTES).size() > 0
                && rows(once, Tables.STANCES).size() > 0);
    }

    private static List<String> rows(Dataset<Row> annotated, Table<?> table) {
        return Annotate.rows(annotated, table).toJSON().collectAsList();
    }

    private static PipelineModel model() throws IOException {
        Map<String, String> registry = new TreeMap<>();
        for (String name : Registry.FILES) {
            registry.put(name, Files.readString(Path.of("samples/registry", name)));
        }
        return AnnotationPipeline.model(SPARK, registry, null);
    }
}
