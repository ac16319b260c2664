package org.papergraph.queries.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a map as GraphML. */
final class GraphmlWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final OutputStream out;

    GraphmlWriter(OutputStream out) {
        this.out = out;
    }

    void write(Neighbourhood map) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            line(xml, 0);
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            writeKeys(xml);
            writeGraph(map, xml);
            line(xml, 0);
            xml.writeEndElement();
            line(xml, 0);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void writeKeys(XMLStreamWriter xml) throws XMLStreamException {
        key(xml, "node", "label", "string");
        key(xml, "node", "kind", "string");
        key(xml, "node", "year", "int");
        key(xml, "node", "identifier", "string");
        key(xml, "node", "iri", "string");
        key(xml, "node", "steps", "int");
        key(xml, "edge", "relation", "string");
        key(xml, "edge", "confidence", "double");
    }

    private static void key(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        line(xml, 1);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void writeGraph(Neighbourhood map, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        // An id is a name token, which an IRI is not.
        Map<String, String> ids = new HashMap<>();
        for (MapNode node : map.nodes()) {
            ids.put(node.iri(), "n" + ids.size());
            writeNode(xml, ids.get(node.iri()), node);
        }
        for (MapEdge edge : map.edges()) {
            line(xml, 2);
            xml.writeStartElement("edge");
            xml.writeAttribute("source", ids.get(edge.from()));
            xml.writeAttribute("target", ids.get(edge.to()));
            data(xml, "relation", Optional.of(edge.relation()));
            data(xml, "confidence", edge.confidence().map(String::valueOf));
            line(xml, 2);
            xml.writeEndElement();
        }
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void writeNode(XMLStreamWriter xml, String id, MapNode node) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        data(xml, "label", Optional.of(node.label()));
        data(xml, "kind", Optional.of(node.kind()));
        data(xml, "year", node.year().map(String::valueOf));
        data(xml, "identifier", node.id());
        data(xml, "iri", Optional.of(node.iri()));
        data(xml, "steps", Optional.of(String.valueOf(node.steps())));
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            line(xml, 3);
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(characters(value.get()));
            xml.writeEndElement();
        }
    }

    /** What is no character of XML 1.0 (section 2.2) becomes U+FFFD. */
    private static String characters(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(isCharacter(c) ? c : 0xFFFD));
        return clean.toString();
    }

    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
