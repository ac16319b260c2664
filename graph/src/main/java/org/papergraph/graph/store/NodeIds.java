package org.papergraph.graph.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;

/**
 * The ids of nodes in a storage, as numbers, within one write transaction; gives one to each that has none. It goes past TDB2's
 * cache of nodes, so what it adds must not be added the ordinary way in the same transaction.
 */
final class NodeIds {

    /** A hundred bytes each; what all graphs have in common is asked for over and over. */
    private static final int RESOURCES_KEPT = 1 << 18;

    /** In the file, about; some are literals of many lines. */
    private static final int BYTES_OF_NODE = 80;

    private final NodeAppender file;
    private final NewNodes newNodes;
    private final NodeTable nodes;
    /** Those of one graph: they can be long, and most occur in no other. */
    private final Map<Node, Long> literals = new HashMap<>();

    private final Map<Node, Long> resources = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Long> eldest) {
            return size() > RESOURCES_KEPT;
        }
    };

    private NodeIds(NodeTableTRDF table, Index known, SeenHashes inKnown) {
        this.file = new NodeAppender(table.getData());
        this.newNodes = new NewNodes(table.getIndex(), known, inKnown);
        this.nodes = NodeTableInline.create(new NodeTableTRDF(newNodes, file));
    }

    /** @param storage in a write transaction of this thread */
    static NodeIds of(DatasetGraphTDB storage) {
        NodeTableTRDF table = IdIndexes.nodes(storage);
        Index known = table.getIndex();
        return new NodeIds(table, known, known.isEmpty() ? SeenHashes.none(0) : SeenHashes.all());
    }

    /**
     * For much that is new: looks only for that in the base which is there, most likely.
     *
     * @param storage in a write transaction of this thread
     * @param base in a transaction of this thread: the nodes in its index are in the storage's file
     */
    static NodeIds upon(DatasetGraphTDB base, DatasetGraphTDB storage) {
        RangeIndex known = (RangeIndex) IdIndexes.nodes(base).getIndex();
        NodeTableTRDF table = IdIndexes.nodes(storage);
        SeenHashes inKnown = SeenHashes.none(table.getData().length() / BYTES_OF_NODE);
        Tuple node = new Tuple();
        for (SortedTuples all = new StoredTuples(known); all.next(node); ) {
            inKnown.add(node.id(0), node.id(1));
        }
        return new NodeIds(table, known, inKnown);
    }

    /** Tells that another graph begins. */
    void beginGraph() {
        literals.clear();
    }

    long of(Node node) {
        Map<Node, Long> ids = node.isURI() ? resources : literals;
        Long known = ids.get(node);
        if (known != null) {
            return known;
        }
        long id = IdIndexes.number(nodes.getAllocateNodeId(node));
        ids.put(node, id);
        return id;
    }

    /** Puts all into file and index; to be called before the transaction is committed. */
    void insert() {
        file.flush();
        newNodes.insertAll();
    }

    /** Puts all into the file, and into the index what is not in what this gives; to be called before the transaction is committed. */
    SortedTuples finish() {
        file.flush();
        return newNodes.sorted();
    }
}
