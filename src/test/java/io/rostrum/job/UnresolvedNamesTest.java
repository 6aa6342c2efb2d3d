package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.table.Tables;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnresolvedNamesTest {

    private static final Map<String, String> REGISTRY = Map.of(
            "people.tsv",
            """
            id	name	aliases	surname	gender	born	surname_is
            Q7	Edward Falk		Falk	male
            Q8	Helen Falk		Falk	female
            """
                    .replaceAll("male\n", "male\t\t\n"),
            "offices.tsv",
            """
            leader_id	role	country	start	end	title
            Q7	president	WES	2001-01-20	2009-01-20	President
            Q8	president	WES	2013-01-20	2021-01-20	President
            """,
            "countries.tsv",
            "code\tname\tnames\tdemonyms\tcapital\tcities\tleader_role\tseats\nWES\tWestmark\t\t\t\t\tpresident\t\n");

    @Test
    void aNameThatSeveralBearIsCountedAndIsNobodysMention(@TempDir Path folder) {
        Dataset<Row> articles = SPARK.sql(
                """
                SELECT 'a1' AS article_id, DATE '2022-06-01' AS day, 'Herald' AS outlet, CAST(NULL AS STRING) AS title,
                       CAST(NULL AS STRING) AS set_aside,
                       'On trade Falk spoke first.\\nOn tax Falk did not speak.' AS body
                UNION ALL SELECT 'a2', DATE '2022-06-01', 'Herald', NULL, NULL, 'Helen Falk spoke. Falk left.'
                """);
        AnnotatedTables annotated =
                AnnotatedTables.inOnePass(folder, articles, AnnotationPipeline.model(SPARK, REGISTRY, null));
        assertEquals(
                List.of("a1 2022-06-01 Herald Falk 2 9 Q7 Q8"),
                annotated.rows(
                        Tables.UNRESOLVED_NAMES,
                        "CONCAT_WS(' ', article_id, day, outlet, text, times, begin, leader_ids)"));
        assertEquals(List.of("a2 Q8", "a2 Q8"), annotated.rows(Tables.MENTIONS, "article_id || ' ' || leader_id"));
    }
}
