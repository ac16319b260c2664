package org.papergraph.graph.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;

/** RDF/XML, one {@code rdf:Description} a subject; Jena's own writers need the whole graph in memory. */
final class RdfXmlWriter extends SubjectWriter {

    RdfXmlWriter(OutputStream out) {
        super(out);
    }

    @Override
    void begin() {
        write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
        Vocabulary.PREFIXES.forEach(
                (prefix, namespace) -> write("\n    xmlns:" + prefix + "=\"" + escaped(namespace) + "\""));
        write(">\n");
    }

    @Override
    void subject(Node subject, Map<Node, List<Node>> properties) {
        write("  <rdf:Description rdf:about=\"" + escaped(subject.getURI()) + "\">\n");
        properties.forEach((property, objects) -> {
            QName name = QName.of(property.getURI())
                    .orElseThrow(() ->
                            new IllegalArgumentException("RDF/XML has no form for the property " + property.getURI()));
            objects.forEach(object -> property(name, object));
        });
        write("  </rdf:Description>\n");
    }

    @Override
    void end() {
        write("</rdf:RDF>\n");
    }

    private void property(QName name, Node object) {
        boolean known = !name.prefix().isEmpty();
        String element = (known ? name.prefix() : "p") + ":" + name.localName();
        write("    <" + element + (known ? "" : " xmlns:p=\"" + escaped(name.namespace()) + "\""));
        if (object.isURI()) {
            write(" rdf:resource=\"" + escaped(object.getURI()) + "\"/>\n");
            return;
        }
        if (!object.getLiteralLanguage().isEmpty()) {
            write(" xml:lang=\"" + escaped(object.getLiteralLanguage()) + "\"");
        } else if (!XSDDatatype.XSDstring.equals(object.getLiteralDatatype())) {
            write(" rdf:datatype=\"" + escaped(object.getLiteralDatatypeURI()) + "\"");
        }
        write(">" + escaped(object.getLiteralLexicalForm()) + "</" + element + ">\n");
    }

    /** For text and for attributes in double quotes; white space that a reader would normalise is spelt out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
