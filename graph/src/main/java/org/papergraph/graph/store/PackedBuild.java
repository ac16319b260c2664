package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.graph.rdf.MappedGraph;

/**
 * Fills an empty storage: nodes get their ids as they come, and at the end each index is built from its sorted tuples, leaf
 * by leaf, as TDB2's own xloader does. That is several times faster than inserting into the indexes (see
 * docs/decisions/0008-packed-builds.md), and they come out half as large. It is not one transaction: what breaks off is to be thrown away.
 */
final class PackedBuild implements GraphSink, AutoCloseable {

    /** What TDB2 calls the index of nodes. */
    private static final String NODES = "nodes";

    private final DatasetGraphTDB storage;
    private final PackedFiles packed;
    private final NodeIds ids;
    private final TupleRuns tuples;
    private final SortedTriples defaultGraph = new SortedTriples();
    private long added;

    /** @param storage empty, and seen by nobody else; its directory is used for temporary files */
    PackedBuild(DatasetGraphTDB storage) {
        this.storage = storage;
        this.packed = PackedFiles.in(Path.of(storage.getLocation().getDirectoryPath()));
        this.tuples = new TupleRuns(Path.of(storage.getLocation().getDirectoryPath()));
        storage.begin(TxnType.WRITE);
        this.ids = new NodeIds(storage);
    }

    @Override
    public boolean startsEmpty() {
        return true;
    }

    @Override
    public boolean put(MappedGraph graph, boolean isNew) {
        ids.beginGraph();
        long name = ids.of(graph.name());
        for (Triple triple : graph.triples()) {
            tuples.add(name, ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
        }
        added += graph.triples().size();
        return true;
    }

    @Override
    public void merge(MappedGraph graph) {
        put(graph, true);
    }

    @Override
    public void putDigest(Node graph, String digest) {
        add(Digests.triple(graph, digest));
    }

    @Override
    public void putState(String name) {
        add(Digests.stateTriple(name));
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
        Optional<Stream<Record>> nodesToPack = ids.finish();
        storage.commit();
        storage.end();
        List<Runnable> packings = new ArrayList<>();
        for (TupleOrder order : TupleOrder.values()) {
            packings.add(() -> pack(order));
        }
        nodesToPack.ifPresent(sorted -> packings.add(() -> pack(ids.tree(), NODES, sorted.iterator())));
        for (String order : SortedTriples.ORDERS) {
            BPlusTree tree = tree(order);
            packings.add(() -> pack(
                    tree,
                    order,
                    defaultGraph
                            .keys(order)
                            .map(tree.getRecordFactory()::create)
                            .iterator()));
        }
        // As many at a time as there are processors: more would only wait for the disk.
        packings.parallelStream().forEach(Runnable::run);
    }

    @Override
    public void close() {
        tuples.close();
        if (storage.isInTransaction()) {
            storage.abort();
            storage.end();
        }
    }

    /** Adds a triple to the storage's own default graph. */
    private void add(Triple triple) {
        defaultGraph.add(ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
    }

    private void pack(TupleOrder order) {
        BPlusTree tree = tree(order.name());
        try (TupleRuns.Merge merged = tuples.merged(order)) {
            pack(tree, order.name(), Iter.map(merged, tree.getRecordFactory()::create));
        }
    }

    private BPlusTree tree(String order) {
        return (BPlusTree) IdIndexes.of(storage, order);
    }

    private void pack(BPlusTree tree, String name, Iterator<Record> sorted) {
        BufferChannel state = packed.state(name);
        BlockMgr inner = packed.file(name, Names.extBptTree);
        BlockMgr leaves = packed.file(name, Names.extBptRecords);
        try {
            BPlusTreeRewriter.packIntoBPlusTree(
                    sorted, tree.getParams(), tree.getRecordFactory(), state, inner, leaves);
        } finally {
            // Also after a failure: TDB2 would give the open file to whoever asks for the same name again.
            try {
                inner.close();
            } finally {
                try {
                    leaves.close();
                } finally {
                    state.close();
                }
            }
        }
    }
}
