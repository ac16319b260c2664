package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.graph.rdf.MappedGraph;

/**
 * Fills an empty storage: nodes get their ids as they come, and at the end each index is built from its sorted tuples, leaf
 * by leaf, as TDB2's own xloader does. That is several times faster than inserting into the indexes (see
 * docs/decisions/0008-packed-builds.md), and they come out half as large. It is not one transaction: what breaks off is to be thrown away.
 */
final class PackedBuild implements GraphSink, AutoCloseable {

    /** A hundred bytes each; what all graphs have in common is asked for over and over. */
    private static final int RESOURCES_KEPT = 1 << 18;

    private final DatasetGraphTDB storage;
    private final NodeAppender nodeFile;
    private final NodeTable nodes;
    private final TupleRuns tuples;
    /** Those of one graph: they can be long, and most occur in no other. */
    private final Map<Node, Long> literals = new HashMap<>();

    private final Map<Node, Long> resources = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Long> eldest) {
            return size() > RESOURCES_KEPT;
        }
    };
    /** Put in last: the storage writes them itself, and only one may write its nodes at a time. */
    private final Map<Node, String> digests = new HashMap<>();

    private Optional<String> state = Optional.empty();

    private final byte[] idBytes = new byte[Long.BYTES];
    private long added;

    /** @param storage empty, and seen by nobody else; its directory is used for temporary files */
    PackedBuild(DatasetGraphTDB storage) {
        this.storage = storage;
        this.tuples = new TupleRuns(Path.of(storage.getLocation().getDirectoryPath()));
        storage.begin(TxnType.WRITE);
        NodeTableTRDF table =
                innermost(storage.getQuadTable().getNodeTupleTable().getNodeTable());
        this.nodeFile = new NodeAppender(table.getData());
        this.nodes = NodeTableInline.create(new NodeTableTRDF(table.getIndex(), nodeFile));
    }

    @Override
    public boolean startsEmpty() {
        return true;
    }

    @Override
    public void put(MappedGraph graph, boolean isNew) {
        literals.clear();
        long name = id(graph.name());
        for (Triple triple : graph.triples()) {
            tuples.add(name, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject()));
        }
        added += graph.triples().size();
    }

    @Override
    public void merge(MappedGraph graph) {
        put(graph, true);
    }

    @Override
    public void putDigest(Node graph, String digest) {
        digests.put(graph, digest);
    }

    @Override
    public void putState(String name) {
        state = Optional.of(name);
    }

    @Override
    public void remove(Node graph) {}

    @Override
    public long added() {
        return added;
    }

    @Override
    public long removed() {
        return 0;
    }

    /** Builds the indexes. */
    void finish() {
        tuples.finish();
        nodeFile.flush();
        digests.forEach((graph, digest) -> Digests.put(storage, graph, digest));
        state.ifPresent(name -> Digests.putState(storage, name));
        storage.commit();
        storage.end();
        // Two at a time: a third would only wait for the disk.
        Arrays.stream(TupleOrder.values()).parallel().forEach(this::pack);
    }

    @Override
    public void close() {
        tuples.close();
        if (storage.isInTransaction()) {
            storage.abort();
            storage.end();
        }
    }

    private long id(Node node) {
        Map<Node, Long> ids = node.isURI() ? resources : literals;
        Long known = ids.get(node);
        if (known != null) {
            return known;
        }
        NodeIdFactory.set(nodes.getAllocateNodeId(node), idBytes);
        long id = java.nio.ByteBuffer.wrap(idBytes).getLong();
        ids.put(node, id);
        return id;
    }

    private static NodeTableTRDF innermost(NodeTable table) {
        NodeTable inner = table;
        while (inner.wrapped() != null) {
            inner = inner.wrapped();
        }
        return (NodeTableTRDF) inner;
    }

    private void pack(TupleOrder order) {
        TupleIndex index = TDBInternal.findIndex(storage, order.name());
        BPlusTree tree = (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
        RecordFactory records = tree.getRecordFactory();
        try (TupleRuns.Merge merged = tuples.merged(order)) {
            Iterator<Record> sorted = Iter.map(merged, records::create);
            CoLib.executeWrite(
                    index,
                    () -> BPlusTreeRewriter.packIntoBPlusTree(
                            sorted,
                            tree.getParams(),
                            records,
                            tree.getStateManager().getBufferChannel(),
                            tree.getNodeManager().getBlockMgr(),
                            tree.getRecordsMgr().getBlockMgr()));
        }
    }
}
