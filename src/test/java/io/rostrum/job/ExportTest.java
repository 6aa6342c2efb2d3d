package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.export.Export;
import io.rostrum.export.ExportFormat;
import io.rostrum.export.Selection;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is exported says the same as the table, to programs that are not ours. */
class ExportTest {

    @TempDir
    private static Path folder;

    private static PublishedTables published;

    @BeforeAll
    static void publish() {
        ReportTables.store(
                folder.resolve("published"),
                ReportTables.random(),
                Tables.QUOTES,
                Tables.LEADER_DAY,
                Tables.STANCE_PAIRS,
                Tables.CO_MENTIONS,
                Tables.RUNS);
        published = new PublishedTables(SPARK, folder.resolve("published").toString());
    }

    private static String export(PublishedTables tables, Table<?> table, ExportFormat format, Selection selection)
            throws IOException {
        return export(tables, table, format, selection, false);
    }

    private static String export(
            PublishedTables tables, Table<?> table, ExportFormat format, Selection selection, boolean raw)
            throws IOException {
        StringWriter out = new StringWriter();
        new Export(tables, selection, raw).write(table, format, out);
        return out.toString();
    }

    private static Selection all() {
        return new Selection(null, null, null, null, null);
    }

    private static Selection may() {
        return new Selection(LocalDate.parse("2031-05-01"), LocalDate.parse("2031-05-31"), null, null, null);
    }

    @Test
    void csvOfHostileTextsIsReadByAnotherProgramAsItWas() throws IOException, SQLException {
        ReportTables.store(folder.resolve("hostile"), HostileTables::of, Tables.ARTICLES);
        PublishedTables hostile =
                new PublishedTables(SPARK, folder.resolve("hostile").toString());
        Path file = Files.writeString(
                folder.resolve("articles.csv"), export(hostile, Tables.ARTICLES, ExportFormat.csv, all()));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT title, set_aside, article_id FROM read_csv('" + file
                                + "', header = true, all_varchar = true, quote = '\"', escape = '\"', delim = ',') ORDER BY article_id")) {
            assertTrue(row.next());
            assertEquals(HostileTables.TEXT, row.getString(1));
            assertEquals(null, row.getString(2));
            assertEquals(HostileTables.TEXT + "0", row.getString(3));
            assertTrue(row.next() && !row.next());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    =HYPERLINK("https://wire.example")|'=HYPERLINK("https://wire.example")
                    @varga|'@varga
                    +1|'+1
                    -1|'-1
                    `\t=1+1`|`'\t=1+1`
                    we said "= no"|we said "= no"
                    """)
    void textsThatASpreadsheetWouldRunAreDisarmedUnlessTheyAreWantedRaw(String text, String cell) throws Exception {
        Path folder = ExportTest.folder.resolve("formula");
        Tables.WITHDRAWN
                .conformStored(SPARK.sql(
                        "SELECT :text AS article_id, NULL AS day, 'why' AS reason, 'r' AS run_id",
                        Map.of("text", text)))
                .write()
                .mode("overwrite")
                .parquet(folder.resolve("withdrawn").toString());
        PublishedTables formula = new PublishedTables(SPARK, folder.toString());
        assertEquals(cell, firstCell(export(formula, Tables.WITHDRAWN, ExportFormat.csv, all(), false)));
        assertEquals(text, firstCell(export(formula, Tables.WITHDRAWN, ExportFormat.csv, all(), true)));
    }

    private static String firstCell(String csv) {
        String cell = csv.split("\r\n", 2)[1].replaceFirst(",,why,r\r\n$", "");
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        ReportTables.store(folder.resolve("scores"), ReportTables.random(), Tables.STANCE_PAIRS);
        PublishedTables scores =
                new PublishedTables(SPARK, folder.resolve("scores").toString());
        String csv = export(scores, Tables.STANCE_PAIRS, ExportFormat.csv, all());
        assertTrue(csv.contains(",-0."), "some scores are negative");
    }

    @Test
    void csvEndsLinesAsTheStandardSaysAndNestsAsJson() throws IOException {
        String[] lines =
                export(published, Tables.STANCE_PAIRS, ExportFormat.csv, may()).split("\r\n", -1);
        assertEquals(String.join(",", Tables.STANCE_PAIRS.stored().fieldNames()), lines[0]);
        assertEquals(
                published
                                .read(Tables.STANCE_PAIRS)
                                .where("period_start >= '2031-05-01'")
                                .count()
                        + 2,
                lines.length);
        assertTrue(lines[1].contains("\"[{\"\"label\"\":"), lines[1]);
    }

    @Test
    void jsonLinesHoldEveryColumnOfEveryRow() throws IOException {
        String[] lines =
                export(published, Tables.LEADER_DAY, ExportFormat.jsonl, all()).split("\n");
        assertEquals(published.read(Tables.LEADER_DAY).count(), lines.length);
        for (String line : lines) {
            JsonNode row = new ObjectMapper().readTree(line);
            assertEquals(Tables.LEADER_DAY.stored().size(), row.size(), line);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows             | table        | from       | to         | leader    | period | window   | the same rows
            one day                     | leader_day   | 2031-05-06 | 2031-05-06 | -         | -      | -        | day = '2031-05-06'
            days to the last            | quotes       | 2031-05-10 | -          | -         | -      | -        | day >= '2031-05-10'
            a leader by name, any case  | leader_day   | -          | -          | leader x1 | -      | -        | leader_id = 'X1'
            a leader by id              | quotes       | -          | -          | X1        | -      | -        | leader_id = 'X1'
            either of a pair            | co_mentions  | -          | -          | X1        | week   | sentence | (a_id = 'X1' OR b_id = 'X1') AND period = 'week' AND window = 'sentence'
            holder or target            | stance_pairs | -          | -          | X1        | month  | -        | (holder_id = 'X1' OR target_id <=> 'X1') AND period = 'month'
            """)
    void theSelectionIsWhatTheOptionsSay(
            String what,
            String table,
            LocalDate from,
            LocalDate to,
            String leader,
            String period,
            String window,
            String rows)
            throws IOException {
        Table<?> wanted = PublishedTables.named(table);
        long expected = published.read(wanted).where(rows).count();
        assertTrue(expected > 0, "something is selected");
        String lines = export(published, wanted, ExportFormat.jsonl, new Selection(from, to, leader, period, window));
        assertEquals(expected, lines.lines().count());
    }

    @ParameterizedTest
    @CsvSource({"graphml, source, target, key", "gexf, source, target, attribute"})
    void graphsHoldEveryPairOfThePeriodOnce(ExportFormat format, String source, String target, String declaration)
            throws Exception {
        Document graph = parsed(export(published, Tables.CO_MENTIONS, format, may()));
        assertEquals(
                published
                        .read(Tables.CO_MENTIONS)
                        .where("period = 'month' AND window = 'article' AND period_start = '2031-05-01'")
                        .count(),
                elements(graph, "edge").getLength());
        Map<String, String> nodes = new TreeMap<>();
        NodeList found = elements(graph, "node");
        for (int i = 0; i < found.getLength(); i++) {
            nodes.put(
                    ((Element) found.item(i)).getAttribute("id"), found.item(i).getTextContent());
        }
        NodeList edges = elements(graph, "edge");
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertTrue(nodes.containsKey(edge.getAttribute(source)) && nodes.containsKey(edge.getAttribute(target)));
        }
        assertTrue(elements(graph, declaration).getLength() >= 5, "attributes are declared");
    }

    @Test
    void everyValueOfAGraphRefersToAnAttributeThatIsDeclared() throws Exception {
        Document graphMl = parsed(export(published, Tables.CO_MENTIONS, ExportFormat.graphml, may()));
        assertEquals(
                "http://graphml.graphdrawing.org/xmlns",
                graphMl.getDocumentElement().getNamespaceURI());
        assertDeclared(graphMl, "key", "id", "data", "key");
        Document gexf = parsed(export(published, Tables.CO_MENTIONS, ExportFormat.gexf, may()));
        assertEquals("1.2", gexf.getDocumentElement().getAttribute("version"));
        assertDeclared(gexf, "attribute", "id", "attvalue", "for");
    }

    private static void assertDeclared(Document graph, String declaration, String id, String value, String reference) {
        Map<String, Element> declared = new TreeMap<>();
        NodeList declarations = elements(graph, declaration);
        for (int i = 0; i < declarations.getLength(); i++) {
            declared.put(((Element) declarations.item(i)).getAttribute(id), (Element) declarations.item(i));
        }
        NodeList values = elements(graph, value);
        assertTrue(values.getLength() > 0);
        for (int i = 0; i < values.getLength(); i++) {
            assertTrue(declared.containsKey(((Element) values.item(i)).getAttribute(reference)));
        }
    }

    @Test
    void theNetworkHasItsEdgesOnlyAndEachLeadersPlace() throws Exception {
        PublishedTables hostile =
                new PublishedTables(SPARK, folder.resolve("network").toString());
        ReportTables.store(folder.resolve("network"), HostileTables::of, Tables.CO_MENTIONS, Tables.LEADER_NETWORK);
        Document graph = parsed(export(hostile, Tables.LEADER_NETWORK, ExportFormat.graphml, all()));
        assertEquals(2, elements(graph, "edge").getLength());
        assertEquals(3, elements(graph, "node").getLength());
        assertTrue(graph.getDocumentElement().getTextContent().contains("<img src=x onerror=pwned=1>"));
        assertDeclared(graph, "key", "id", "data", "key");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static NodeList elements(Document graph, String name) {
        return graph.getElementsByTagNameNS("*", name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what is wrong            | table       | format  | leader | window   | message
            not a graph                | leader_day  | graphml | -      | -        | Only co_mentions and leader_network are graphs
            two months                 | co_mentions | gexf    | -      | -        | these days have 2 (2031-04-01, 2031-05-01)
            no leaders                 | runs        | csv     | X1     | -        | --leader: table runs has no leaders
            no windows                 | leader_day  | csv     | -      | sentence | --window: table leader_day has no column window
            """)
    void whatDoesNotGoTogetherIsSaid(
            String what, String table, ExportFormat format, String leader, String window, String message) {
        Selection selection = new Selection(null, null, leader, null, window);
        UsageException thrown = assertThrows(
                UsageException.class, () -> export(published, PublishedTables.named(table), format, selection));
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    @Test
    void wrongNamesAreAnsweredWithTheRightOnes() {
        assertTrue(assertThrows(UsageException.class, () -> PublishedTables.named("leaders"))
                .getMessage()
                .contains("leader_day"));
        PublishedTables nowhere =
                new PublishedTables(SPARK, folder.resolve("nowhere").toString());
        assertTrue(assertThrows(UsageException.class, () -> nowhere.read(Tables.RUNS))
                .getMessage()
                .contains("No table runs in"));
        assertThrows(
                UsageException.class,
                () -> new Selection(LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-01"), null, null, null));
    }
}
