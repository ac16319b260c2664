package org.papergraph.graph.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.papergraph.graph.rdf.Vocabulary;

/** The order of an export: by graph, subject, property, object, each by its characters; but types come first. */
final class QuadOrder implements Comparator<Quad> {

    @Override
    public int compare(Quad one, Quad other) {
        int order = nodes(one.getGraph(), other.getGraph());
        if (order == 0) {
            order = nodes(one.getSubject(), other.getSubject());
        }
        if (order == 0) {
            order = properties(one.getPredicate(), other.getPredicate());
        }
        return order == 0 ? nodes(one.getObject(), other.getObject()) : order;
    }

    private static int properties(Node one, Node other) {
        boolean type = one.equals(Vocabulary.TYPE);
        boolean otherType = other.equals(Vocabulary.TYPE);
        return type == otherType ? nodes(one, other) : type ? -1 : 1;
    }

    private static int nodes(Node one, Node other) {
        return one.equals(other) ? 0 : NodeCmp.compareRDFTerms(one, other);
    }
}
