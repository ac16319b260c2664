package org.papergraph.graph.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;

/** Flattened JSON-LD with a context of prefixes, one line a subject; Jena's own writer needs the whole graph in memory. */
final class JsonLdWriter extends SubjectWriter {

    private boolean first = true;

    JsonLdWriter(OutputStream out) {
        super(out);
    }

    @Override
    void begin() {
        write("{\n\"@context\": {\n");
        write(Vocabulary.PREFIXES.entrySet().stream()
                .map(prefix -> "  " + quoted(prefix.getKey()) + ": " + quoted(prefix.getValue()))
                .collect(Collectors.joining(",\n")));
        write("\n},\n\"@graph\": [");
    }

    @Override
    void subject(Node subject, Map<Node, List<Node>> properties) {
        write(first ? "\n" : ",\n");
        first = false;
        write("{\"@id\": " + quoted(subject.getURI()));
        properties.forEach((property, objects) -> {
            boolean type = property.equals(Vocabulary.TYPE);
            write(", " + (type ? "\"@type\"" : quoted(compact(property.getURI()))) + ": ");
            String values = objects.stream()
                    .map(object -> type ? quoted(compact(object.getURI())) : value(object))
                    .collect(Collectors.joining(", "));
            write(objects.size() == 1 ? values : "[" + values + "]");
        });
        write("}");
    }

    @Override
    void end() {
        write("\n]\n}\n");
    }

    private static String value(Node node) {
        if (node.isURI()) {
            return "{\"@id\": " + quoted(node.getURI()) + "}";
        }
        String value = quoted(node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            return "{\"@value\": " + value + ", \"@language\": " + quoted(node.getLiteralLanguage()) + "}";
        }
        return XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
                ? value
                : "{\"@value\": " + value + ", \"@type\": " + quoted(compact(node.getLiteralDatatypeURI())) + "}";
    }

    private static String compact(String iri) {
        return QName.of(iri)
                .filter(name -> !name.prefix().isEmpty())
                .map(name -> name.prefix() + ":" + name.localName())
                .orElse(iri);
    }

    private static String quoted(String text) {
        return JSWriter.outputQuotedString(text);
    }
}
