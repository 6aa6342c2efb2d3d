package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {

    private static final String ALL = "TO_JSON(STRUCT(*))";

    private static final Dataset<Row> ARTICLES = SPARK.sql(
            """
            SELECT 'a1' AS article_id, DATE '2031-05-04' AS day, 'Herald' AS outlet, CAST(NULL AS STRING) AS title,
                   CAST(NULL AS STRING) AS set_aside,
                   '😀 Premier Ilse Varga arrived late.\n"We will not wait for this treaty," Varga said. She backed Mirko Orda.'
                       AS body
            UNION ALL SELECT 'a2', DATE '2031-05-04', NULL, NULL, NULL, 'Nothing moved on the river that day, and nobody in the town spoke of the old bridge, for the boats lay still.\n(Reuters)'
            UNION ALL SELECT 'a3', NULL, 'Herald', NULL, 'day', 'Ilse Varga left.'
            """);

    @TempDir
    Path folder;

    @Test
    void mentionsStandInTheirSentencesAndParagraphs() throws IOException {
        assertEquals(
                List.of("a1 0 0 Ilse Varga", "a1 1 1 Varga", "a1 1 2 Mirko Orda", "a1 1 2 She"),
                AnnotatedTables.inOnePass(folder, ARTICLES, AnnotatedTables.model())
                        .rows(Tables.MENTIONS, "CONCAT_WS(' ', article_id, paragraph, sentence, text)"));
    }

    @Test
    void onePassAndAPipelineGiveTheSameRows() throws IOException {
        AnnotatedTables once = AnnotatedTables.inOnePass(folder.resolve("once"), ARTICLES, AnnotatedTables.model());
        AnnotatedTables staged =
                AnnotatedTables.stageByStage(folder.resolve("staged"), ARTICLES, AnnotatedTables.model());
        for (Table<?> table : Annotate.TABLES) {
            assertEquals(staged.rows(table, ALL), once.rows(table, ALL), table.name());
        }
        assertTrue(once.rows(Tables.QUOTES, ALL).size() > 0
                && once.rows(Tables.STANCES, ALL).size() > 0);
    }

    /** In one task: another would still write when its folder is taken away. */
    @Test
    void saysWhichArticleItStumblesOver() {
        Dataset<Row> without = ARTICLES.withColumn("body", expr("IF(article_id = 'a2', NULL, body)"))
                .coalesce(1);
        Throwable failure = assertThrows(
                Exception.class, () -> AnnotatedTables.inOnePass(folder, without, AnnotatedTables.model()));
        assertTrue(failure.getCause().getMessage().startsWith("Article a2 cannot be annotated: "), failure.toString());
    }

    /** Sentence 1 of the first article holds words of Varga's. */
    @Test
    void tonesAreOfTheAuthorsSentences() throws IOException {
        assertEquals(
                List.of("a1 0 Ilse Varga", "a1 2 Mirko Orda"),
                AnnotatedTables.inOnePass(folder, ARTICLES, AnnotatedTables.model())
                        .rows(Tables.TONES, "CONCAT_WS(' ', article_id, sentence, leader_name)"));
    }

    /** Written without Spark, read with it. */
    @Test
    void columnsOfEveryKindAreStored() throws IOException {
        AnnotatedTables stored = AnnotatedTables.inOnePass(folder, ARTICLES, AnnotatedTables.model());
        assertEquals(
                List.of("a1 2031-05-04 Herald direct We will not wait for this treaty, 37-70 run"),
                stored.rows(
                        Tables.QUOTES,
                        "CONCAT_WS(' ', article_id, day, outlet, kind, words,"
                                + " spans[0].begin || '-' || spans[0].end, run_id)"));
        assertEquals(
                List.of("0 a1", "128 a2 Reuters"),
                stored.rows(Tables.SIGNATURES, "CONCAT_WS(' ', SIZE(signature), article_id, agency)"));
    }

    @Test
    void quotationsTellWhereReadersMeetThem() throws IOException {
        Dataset<Row> articles = SPARK.sql(
                """
                SELECT article_id, DATE '2031-05-04' AS day, 'Herald' AS outlet, title, CAST(NULL AS STRING) AS set_aside,
                       start || '"We will not wait for this treaty," Premier Ilse Varga said.' AS body
                FROM VALUES ('a1', 'Varga will not wait for peace', 'Rain fell.\n'),
                            ('a2', NULL,                            ''),
                            ('a3', 'She will not wait long',        'Rain fell.\n'),
                            ('a4', 'Rain',                          'It was May. Rain fell. The river rose. '),
                            ('a5', 'Rain; fell',                    'Rain;\nFell.\n')
                    AS known (article_id, title, start)
                """);
        assertEquals(
                List.of("a1 1 headline", "a2 0 lead", "a3 1 body", "a4 0 body", "a5 2 lead"),
                AnnotatedTables.inOnePass(folder, articles, AnnotatedTables.model())
                        .rows(Tables.QUOTES, "CONCAT_WS(' ', article_id, paragraph, prominence)"));
    }

    /** What the author tells is in no quotation. */
    @Test
    void stancesTellTheQuotationThatSaysThem() throws IOException {
        Dataset<Row> articles = SPARK.sql(
                """
                SELECT 'a1' AS article_id, DATE '2031-05-04' AS day, 'Herald' AS outlet, CAST(NULL AS STRING) AS title,
                       CAST(NULL AS STRING) AS set_aside,
                       '"It rained," Premier Ilse Varga said. "I support Mirko Orda," she said. Varga condemned Tom March.' AS body
                """);
        assertEquals(
                List.of("direct_quote Mirko Orda 1", "reported_act Tom March"),
                AnnotatedTables.inOnePass(folder, articles, AnnotatedTables.model())
                        .rows(Tables.STANCES, "CONCAT_WS(' ', channel, target_name, quote)"));
    }

    /** What the author says of an issue is no quotation's. */
    @Test
    void quotationsTellTheIssuesThatTheyName() throws IOException {
        Dataset<Row> articles = SPARK.sql(
                """
                SELECT 'a1' AS article_id, DATE '2031-05-04' AS day, 'Herald' AS outlet, CAST(NULL AS STRING) AS title,
                       CAST(NULL AS STRING) AS set_aside,
                       '"It rained," Premier Ilse Varga said of the minimum wage. "Sanctions and more sanctions, or tax cuts," she said.'
                           AS body
                """);
        assertEquals(
                List.of("0 ", "1 sanctions,tax-cuts"),
                AnnotatedTables.inOnePass(folder, articles, AnnotatedTables.model())
                        .rows(Tables.QUOTES, "CONCAT(quote, ' ', ARRAY_JOIN(issues, ','))"));
    }
}
