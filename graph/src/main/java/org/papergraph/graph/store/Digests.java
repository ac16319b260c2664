package org.papergraph.graph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The digests of the stored summary graphs. They stand in the store's own default graph, in the same transactions as the
 * graphs; queries do not see it, since their default graph is the union of the named ones.
 */
final class Digests {

    private static final Node DIGEST = NodeFactory.createURI("urn:papergraph:digest");

    private Digests() {}

    static Map<Node, String> read(DatasetGraph store) {
        Map<Node, String> digests = new HashMap<>();
        Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, Node.ANY, DIGEST, Node.ANY);
        quads.forEachRemaining(
                quad -> digests.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        return digests;
    }

    static Triple triple(Node graph, String digest) {
        return Triple.create(graph, DIGEST, NodeFactory.createLiteralString(digest));
    }

    static void put(DatasetGraph store, Node graph, String digest) {
        Triple triple = triple(graph, digest);
        store.add(Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    static void remove(DatasetGraph store, Node graph) {
        store.deleteAny(Quad.defaultGraphIRI, graph, DIGEST, Node.ANY);
    }
}
