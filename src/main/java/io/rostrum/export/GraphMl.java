package io.rostrum.export;

import io.rostrum.text.Xml;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** A graph as GraphML, http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd. */
final class GraphMl {

    private final Xml xml;

    private GraphMl(Xml xml) {
        this.xml = xml;
    }

    static void write(Graph graph, Writer out) throws XMLStreamException {
        Xml xml = new Xml(out);
        GraphMl writer = new GraphMl(xml);
        xml.element("graphml", () -> writer.content(graph), "xmlns", "http://graphml.graphdrawing.org/xmlns");
        xml.end();
    }

    private void content(Graph graph) throws XMLStreamException {
        xml.text("desc", graph.title());
        key("node", "name", "");
        for (Map.Entry<String, Object> attribute : graph.nodeAttributes().entrySet()) {
            key("node", attribute.getKey(), attribute.getValue());
        }
        for (Map.Entry<String, Object> attribute : graph.edgeAttributes().entrySet()) {
            key("edge", attribute.getKey(), attribute.getValue());
        }
        xml.element("graph", () -> graph(graph), "id", "leaders", "edgedefault", graph.direction());
    }

    private void key(String of, String name, Object value) throws XMLStreamException {
        xml.text("key", "", "id", of + "_" + name, "for", of, "attr.name", name, "attr.type", Graph.type(value));
    }

    private void graph(Graph graph) throws XMLStreamException {
        for (Map.Entry<String, Graph.Node> node : graph.nodes().entrySet()) {
            xml.element(
                    "node",
                    () -> {
                        xml.text("data", node.getValue().name(), "key", "node_name");
                        data("node", node.getValue().values());
                    },
                    "id",
                    node.getKey());
        }
        for (Graph.Edge edge : graph.edges()) {
            xml.element("edge", () -> data("edge", edge.values()), "source", edge.a(), "target", edge.b());
        }
    }

    private void data(String of, Map<String, Object> values) throws XMLStreamException {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            xml.text("data", value.getValue().toString(), "key", of + "_" + value.getKey());
        }
    }
}
