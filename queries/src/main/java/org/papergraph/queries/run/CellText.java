package org.papergraph.queries.run;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.text.Printable;

/**
 * What a term looks like in a table: the characters of a literal, a prefixed name for a known namespace, and {@code
 * <paper/arxiv/1706.03762>} for the data's own, which queries and finders read back.
 */
final class CellText {

    private final String base;

    CellText(String base) {
        this.base = base;
    }

    String of(Node node) {
        if (node.isLiteral()) {
            return Printable.of(node.getLiteralLexicalForm());
        }
        if (node.isURI()) {
            return Printable.of(iri(node.getURI()));
        }
        return Printable.of(node.toString());
    }

    private String iri(String iri) {
        if (iri.startsWith(base)) {
            return "<" + iri.substring(base.length()) + ">";
        }
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            String namespace = prefix.getValue();
            if (iri.startsWith(namespace) && iri.substring(namespace.length()).matches("[\\w-]+")) {
                return prefix.getKey() + ":" + iri.substring(namespace.length());
            }
        }
        return "<" + iri + ">";
    }
}
