package io.rostrum.text;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: elements with attributes, one a line. */
public final class Xml {

    /** Writes the content of an element. */
    public interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    public Xml(Writer to) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(to);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
    }

    public void element(String name, Content content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
        content.write();
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    public void text(String name, String text, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(allowed(text));
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    public void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /** The text with U+FFFD for what XML 1.0 cannot hold: control characters, lone surrogates. */
    public static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
