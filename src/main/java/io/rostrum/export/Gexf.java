package io.rostrum.export;

import io.rostrum.text.Xml;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A graph as GEXF 1.2, http://gexf.net/1.2/gexf.xsd. */
final class Gexf {

    private final Xml xml;

    private Gexf(Xml xml) {
        this.xml = xml;
    }

    static void write(Graph graph, Writer out) throws XMLStreamException {
        Xml xml = new Xml(out);
        Gexf writer = new Gexf(xml);
        xml.element("gexf", () -> writer.content(graph), "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
        xml.end();
    }

    private void content(Graph graph) throws XMLStreamException {
        xml.element("meta", () -> xml.text("description", graph.title()));
        xml.element("graph", () -> graph(graph), "defaultedgetype", graph.direction(), "mode", "static");
    }

    private void graph(Graph graph) throws XMLStreamException {
        attributes("node", graph.nodeAttributes());
        Map<String, Object> ofEdges = graph.edgeAttributes();
        ofEdges.remove("weight");
        attributes("edge", ofEdges);
        xml.element("nodes", () -> nodes(graph));
        xml.element("edges", () -> edges(graph));
    }

    private void attributes(String of, Map<String, Object> attributes) throws XMLStreamException {
        xml.element(
                "attributes",
                () -> {
                    for (Map.Entry<String, Object> attribute : attributes.entrySet()) {
                        String name = attribute.getKey();
                        xml.text("attribute", "", "id", name, "title", name, "type", Graph.type(attribute.getValue()));
                    }
                },
                "class",
                of);
    }

    private void nodes(Graph graph) throws XMLStreamException {
        for (Map.Entry<String, Graph.Node> node : graph.nodes().entrySet()) {
            xml.element(
                    "node",
                    () -> values(node.getValue().values()),
                    "id",
                    node.getKey(),
                    "label",
                    node.getValue().name());
        }
    }

    private void edges(Graph graph) throws XMLStreamException {
        int id = 0;
        for (Graph.Edge edge : graph.edges()) {
            String weight = edge.values().get("weight").toString();
            String number = Integer.toString(id++);
            xml.element(
                    "edge",
                    () -> values(edge.values()),
                    "id",
                    number,
                    "source",
                    edge.a(),
                    "target",
                    edge.b(),
                    "weight",
                    weight);
        }
    }

    private void values(Map<String, Object> values) throws XMLStreamException {
        xml.element("attvalues", () -> {
            for (Map.Entry<String, Object> value : values.entrySet()) {
                if (!value.getKey().equals("weight")) {
                    xml.text(
                            "attvalue",
                            "",
                            "for",
                            value.getKey(),
                            "value",
                            value.getValue().toString());
                }
            }
        });
    }
}
