package org.papergraph.queries;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.graph.nodes.MappedNodes;

/**
 * The graph in the numbers that the TDB2 store keeps for its nodes: for work that looks at many triples and shows few of
 * them, as it does without the node table. Valid as long as the {@link GraphView}.
 *
 * <p>The one class that knows the store's inside.
 */
public final class IdView {

    /** Matches anything. */
    public static final NodeId ANY = NodeId.NodeIdAny;

    /** Takes a triple. */
    @FunctionalInterface
    public interface Triples {

        void accept(NodeId subject, NodeId predicate, NodeId object);
    }

    /** Whoever reads as many nodes will read more: it is worth mapping their file into memory. */
    private static final int MANY = 256;

    private final DatasetGraphTDB storage;
    private final NodeTupleTable quads;
    private int read;
    private Optional<NodeTable> mapped = Optional.empty();

    IdView(DatasetGraph dataset) {
        this.storage = TDBInternal.requireStorage(dataset);
        this.quads = storage.getQuadTable().getNodeTupleTable();
    }

    /** The number of a node; one that matches nothing if the store has never had it. */
    public NodeId id(Node node) {
        return node.equals(Node.ANY) ? ANY : quads.getNodeTable().getNodeIdForNode(node);
    }

    public Node node(NodeId id) {
        if (mapped.isPresent()) {
            return mapped.get().getNodeForNodeId(id);
        }
        if (read++ > MANY && !storage.getLocation().isMem()) {
            mapped = Optional.of(MappedNodes.of(storage));
        }
        return quads.getNodeTable().getNodeForNodeId(id);
    }

    /** Every triple that matches, each once. At least one of the three must be given. */
    public void forEach(NodeId subject, NodeId predicate, NodeId object, Triples action) {
        if (NodeId.isAny(subject) && NodeId.isAny(predicate) && NodeId.isAny(object)) {
            throw new IllegalArgumentException("which triples?");
        }
        if (NodeId.isDoesNotExist(subject) || NodeId.isDoesNotExist(predicate) || NodeId.isDoesNotExist(object)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = quads.find(ANY, subject, predicate, object);
        try {
            NodeId lastSubject = ANY;
            NodeId lastPredicate = ANY;
            NodeId lastObject = ANY;
            while (found.hasNext()) {
                Tuple<NodeId> quad = found.next();
                // An index for such a pattern has the graph last, so a triple of several graphs comes in a row.
                if (!quad.get(1).equals(lastSubject)
                        || !quad.get(2).equals(lastPredicate)
                        || !quad.get(3).equals(lastObject)) {
                    lastSubject = quad.get(1);
                    lastPredicate = quad.get(2);
                    lastObject = quad.get(3);
                    action.accept(lastSubject, lastPredicate, lastObject);
                }
            }
        } finally {
            Iter.close(found);
        }
    }

    /** Whether any triple matches. At least one of the three must be given. */
    public boolean contains(NodeId subject, NodeId predicate, NodeId object) {
        if (NodeId.isDoesNotExist(subject) || NodeId.isDoesNotExist(predicate) || NodeId.isDoesNotExist(object)) {
            return false;
        }
        Iterator<Tuple<NodeId>> found = quads.find(ANY, subject, predicate, object);
        try {
            return found.hasNext();
        } finally {
            Iter.close(found);
        }
    }

    /** How many triples match. At least one of the three must be given. */
    public long count(NodeId subject, NodeId predicate, NodeId object) {
        long[] count = new long[1];
        forEach(subject, predicate, object, (s, p, o) -> count[0]++);
        return count[0];
    }

    /** How many triples all named graphs hold; one that several hold counts for each. */
    public long size() {
        return quads.size();
    }
}
