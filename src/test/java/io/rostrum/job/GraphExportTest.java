package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static io.rostrum.job.ExportTest.all;
import static io.rostrum.job.ExportTest.export;
import static io.rostrum.job.ExportTest.may;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.export.ExportFormat;
import io.rostrum.export.Selection;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Graphs that are exported hold what the tables do, as other programs read them. */
class GraphExportTest {

    @TempDir
    private static Path folder;

    private static PublishedTables published;

    @BeforeAll
    static void publish() {
        ReportTables.store(
                folder.resolve("published"),
                ReportTables.random(),
                Tables.CO_MENTIONS,
                Tables.SPEAKS_OF,
                Tables.STANCE_PAIRS);
        published = new PublishedTables(SPARK, folder.resolve("published").toString());
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
        ReportTables.store(
                folder.resolve("network"),
                table -> HostileTables.of(table).withColumn("period", lit("month")),
                Tables.CO_MENTIONS,
                Tables.LEADER_NETWORK);
        Document graph = parsed(export(hostile, Tables.LEADER_NETWORK, ExportFormat.graphml, all()));
        assertEquals(2, elements(graph, "edge").getLength());
        assertEquals(3, elements(graph, "node").getLength());
        assertTrue(graph.getDocumentElement().getTextContent().contains("<img src=x onerror=pwned=1>"));
        assertDeclared(graph, "key", "id", "data", "key");
    }

    @Test
    void whoSpeaksOfWhomHasDirectionAndTheSignOfTheirStances() throws Exception {
        LocalDate monday = LocalDate.parse("2031-05-05");
        Selection ofWeek = new Selection(monday, monday, null, "week", null, true);
        Document graph = parsed(export(published, Tables.SPEAKS_OF, ExportFormat.graphml, ofWeek));
        assertEquals("directed", ((Element) elements(graph, "graph").item(0)).getAttribute("edgedefault"));
        Map<String, String> stances = stances(monday);
        Map<String, String> expected = new TreeMap<>();
        ofWeek(Tables.SPEAKS_OF, monday).forEach(row -> {
            String pair = row.getAs("speaker_id") + " " + row.getAs("about_id");
            expected.put(pair, row.getAs("stories") + " " + stances.get(pair));
        });
        Map<String, String> found = new TreeMap<>();
        NodeList edges = elements(graph, "edge");
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            found.put(
                    edge.getAttribute("source") + " " + edge.getAttribute("target"),
                    value(edge, "edge_weight") + " " + value(edge, "edge_sign"));
        }
        assertEquals(expected, found);
        assertTrue(found.values().stream().anyMatch(value -> value.endsWith("null")), found.toString());
        assertTrue(found.values().stream().anyMatch(value -> value.endsWith(" -1")), found.toString());
        Document gexf = parsed(export(published, Tables.SPEAKS_OF, ExportFormat.gexf, ofWeek));
        assertEquals("directed", ((Element) elements(gexf, "graph").item(0)).getAttribute("defaultedgetype"));
        assertDeclared(gexf, "attribute", "id", "attvalue", "for");
    }

    /** The signs of a week by holder and target. */
    private static Map<String, String> stances(LocalDate monday) {
        Map<String, String> signs = new TreeMap<>();
        for (Row row : ofWeek(Tables.STANCE_PAIRS, monday)) {
            if (row.getAs("target_type").equals("leader")) {
                int sign = Long.signum(row.<Long>getAs("for_votes") - row.<Long>getAs("against_votes"));
                signs.put(row.getAs("holder_id") + " " + row.getAs("target_id"), Integer.toString(sign));
            }
        }
        return signs;
    }

    private static List<Row> ofWeek(Table<?> table, LocalDate monday) {
        return published
                .read(table)
                .where("period = 'week'")
                .where(col("period_start").equalTo(lit(monday)))
                .collectAsList();
    }

    /** The value of an edge; null when it has none. */
    private static String value(Element edge, String key) {
        NodeList values = edge.getElementsByTagNameNS("*", "data");
        for (int i = 0; i < values.getLength(); i++) {
            if (((Element) values.item(i)).getAttribute("key").equals(key)) {
                return values.item(i).getTextContent();
            }
        }
        return null;
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static NodeList elements(Document graph, String name) {
        return graph.getElementsByTagNameNS("*", name);
    }
}
