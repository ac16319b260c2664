package org.papergraph.graph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.graph.nodes.MappedNodes;

/**
 * The digests of the stored summary graphs. They stand in the store's own default graph, in the same transactions as the
 * graphs; queries do not see it, since their default graph is the union of the named ones.
 */
final class Digests {

    private static final Node DIGEST = NodeFactory.createURI("urn:papergraph:digest");

    /** What the state of the whole store is told of; also when there is no summary. */
    private static final Node STORE = NodeFactory.createURI("urn:papergraph:store");

    private static final Node STATE = NodeFactory.createURI("urn:papergraph:state");

    private Digests() {}

    /** The state that the last update left; empty if a papergraph wrote the store that did not yet keep it. */
    static Optional<String> readState(DatasetGraph store) {
        Iterator<Quad> quads = store.find(Quad.defaultGraphIRI, STORE, STATE, Node.ANY);
        try {
            return quads.hasNext() ? Optional.of(quads.next().getObject().getLiteralLexicalForm()) : Optional.empty();
        } finally {
            Iter.close(quads);
        }
    }

    static Triple stateTriple(String state) {
        return Triple.create(STORE, STATE, NodeFactory.createLiteralString(state));
    }

    /** All of them, by the name of the graph. */
    static Map<Node, String> read(DatasetGraph store) {
        DatasetGraphTDB storage = TDBInternal.requireStorage(store);
        NodeTable nodes = MappedNodes.of(storage);
        NodeId property = nodes.getNodeIdForNode(DIGEST);
        Map<Node, String> digests = new HashMap<>();
        if (!NodeId.isDoesNotExist(property)) {
            IdIndexes.forEach(
                    IdIndexes.of(storage, "POS"),
                    rest -> digests.put(
                            node(nodes, rest[1]), node(nodes, rest[0]).getLiteralLexicalForm()),
                    IdIndexes.number(property));
        }
        return digests;
    }

    private static Node node(NodeTable nodes, long id) {
        return nodes.getNodeForNodeId(NodeIdFactory.get(IdIndexes.key(id)));
    }

    static Triple triple(Node graph, String digest) {
        return Triple.create(graph, DIGEST, NodeFactory.createLiteralString(digest));
    }
}
