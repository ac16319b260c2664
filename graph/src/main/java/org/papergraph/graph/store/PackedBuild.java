package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.query.TxnType;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Fills an empty storage with what is in another, its base, and with changes: new nodes get their ids as they come, and at the end
 * each index is built from sorted tuples, those of the base and those of the changes, leaf by leaf, as TDB2's own xloader does. That
 * is several times faster than inserting into the indexes (see docs/decisions/0008-packed-builds.md), and they come out half as
 * large. It is not one transaction: what breaks off is to be thrown away.
 */
final class PackedBuild implements Changes, AutoCloseable {

    /** What TDB2 calls the index of nodes. */
    private static final String NODES = "nodes";

    private final DatasetGraphTDB base;
    private final DatasetGraphTDB storage;
    private final PackedFiles packed;
    private final NodeIds ids;
    private final TupleRuns inserted;
    private final TupleRuns deleted;
    private final SortedTriples ownInserted = new SortedTriples();
    private final SortedTriples ownDeleted = new SortedTriples();
    private final GraphSink sink;

    /**
     * @param base not changed meanwhile; the same as the storage to build from nothing
     * @param storage seen by nobody else, empty but for the nodes in the base's file; its directory is used for temporary files
     */
    PackedBuild(DatasetGraphTDB base, DatasetGraphTDB storage) {
        Path directory = Path.of(storage.getLocation().getDirectoryPath());
        this.base = base;
        this.storage = storage;
        this.packed = PackedFiles.in(directory);
        this.inserted = new TupleRuns(directory, "inserted");
        this.deleted = new TupleRuns(directory, "deleted");
        storage.begin(TxnType.WRITE);
        if (!base.isInTransaction()) {
            base.begin(TxnType.READ);
        }
        this.ids = NodeIds.upon(base, storage);
        this.sink = new GraphSink(base, ids, this);
    }

    /** What fills it. */
    GraphSink sink() {
        return sink;
    }

    @Override
    public void insert(long graph, IdTriple triple) {
        inserted.add(graph, triple.subject(), triple.property(), triple.object());
    }

    @Override
    public void delete(long graph, IdTriple triple) {
        deleted.add(graph, triple.subject(), triple.property(), triple.object());
    }

    @Override
    public void insertOwn(IdTriple triple) {
        ownInserted.add(triple);
    }

    @Override
    public void deleteOwn(IdTriple triple) {
        ownDeleted.add(triple);
    }

    /** Builds the indexes. */
    void finish() {
        inserted.finish();
        deleted.finish();
        SortedTuples nodes = ids.finish();
        storage.commit();
        storage.end();
        endReading();
        List<Runnable> packings = new ArrayList<>();
        for (TupleOrder order : TupleOrder.values()) {
            packings.add(() -> pack(order.name(), inserted.in(order), new MergedTuples(deleted.in(order))));
        }
        packings.add(() -> packNodes(nodes));
        for (String order : SortedTriples.ORDERS) {
            packings.add(() -> pack(order, List.of(ownInserted.in(order)), ownDeleted.in(order)));
        }
        runAll(packings);
    }

    @Override
    public void close() {
        inserted.close();
        deleted.close();
        if (storage.isInTransaction()) {
            storage.abort();
            storage.end();
        }
        endReading();
    }

    /**
     * As many at a time as there are processors, since they do not wait for the disk; if one fails, the others come to their end before
     * all is thrown away.
     */
    private void runAll(List<Runnable> packings) {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), PackedBuild::daemon);
        try {
            CompletableFuture.allOf(packings.stream()
                            .map(packing -> CompletableFuture.runAsync(() -> Txn.executeRead(base, packing), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "papergraph-pack");
        thread.setDaemon(true);
        return thread;
    }

    private void endReading() {
        if (base.isInTransaction()) {
            base.end();
        }
    }

    /** Packs an index from that of the base and from what was changed. */
    private void pack(String order, List<SortedTuples> insertions, SortedTuples deletions) {
        List<SortedTuples> sources = new ArrayList<>(insertions);
        sources.add(stored((BPlusTree) IdIndexes.of(base, order), order));
        pack((BPlusTree) IdIndexes.of(storage, order), order, sources, deletions);
    }

    private SortedTuples stored(BPlusTree tree, String order) {
        return new StoredLeaves(tree, Path.of(base.getLocation().getPath(order + "." + Names.extBptRecords)));
    }

    /** Packs the index of nodes from that of the base, those that were too many for memory, and the others. */
    private void packNodes(SortedTuples inMemory) {
        BPlusTree tree = (BPlusTree) IdIndexes.nodes(storage).getIndex();
        Txn.executeRead(storage, () -> {
            SortedTuples known =
                    new StoredTuples((RangeIndex) IdIndexes.nodes(base).getIndex());
            pack(tree, NODES, List.of(known, new StoredTuples(tree), inMemory), SortedTuples.NONE);
        });
    }

    private void pack(BPlusTree tree, String name, List<SortedTuples> sources, SortedTuples deletions) {
        BufferChannel state = packed.state(name);
        BlockMgr inner = packed.innerNodes(name);
        BlockMgr leaves = packed.leaves(name);
        try (deletions;
                MergedTuples merged = new MergedTuples(sources)) {
            BPlusTreeRewriter.packIntoBPlusTree(
                    new TupleRecords(merged, deletions, tree.getRecordFactory()),
                    tree.getParams(),
                    tree.getRecordFactory(),
                    state,
                    inner,
                    leaves);
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
