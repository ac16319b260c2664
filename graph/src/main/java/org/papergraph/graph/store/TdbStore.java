package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 store that is open. */
final class TdbStore implements AutoCloseable {

    /**
     * TDB2's default has GPOS and GOSP too; they serve only queries within one named graph, and ours are small. Without them
     * a store is a third smaller and faster to write. Nor does it remember which nodes are not there: an update adds nodes past
     * that memory ({@link NodeIds}), and they would not be found.
     */
    private static final StoreParams PARAMS = StoreParams.builder("papergraph")
            .primaryIndexQuads(TupleOrder.GSPO.name())
            .quadIndexes(
                    Arrays.stream(TupleOrder.values()).map(TupleOrder::name).toArray(String[]::new))
            .nodeMissCacheSize(0)
            .build();

    private final DatasetGraph dataset;

    private TdbStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static TdbStore open(Path directory) {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory), PARAMS);
            queriesSeeTheUnion(dataset);
            return new TdbStore(dataset);
        } catch (DBOpEnvException | NegativeArraySizeException e) {
            // The latter is how Jena 5.6 meets a lock whose holder has not yet written its process id into it.
            throw StoreFailures.locked(directory, e);
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Updates what is stored in some way; if it throws, the store is as it was. */
    UpdateCounts update(UpdateWay way, Function<GraphSink, UpdateCounts> update) {
        return switch (way) {
            case TRANSACTION -> change(update);
            case MERGE -> merge(update);
            case REBUILD -> rebuild(update);
        };
    }

    /** Changes nothing if nothing is to be changed. */
    private UpdateCounts change(Function<GraphSink, UpdateCounts> change) {
        dataset.begin(TxnType.WRITE);
        try {
            DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
            NodeIds ids = NodeIds.of(storage);
            TransactionChanges changes = new TransactionChanges(storage);
            GraphSink sink = new GraphSink(storage, ids, changes);
            UpdateCounts counts = change.apply(sink);
            changes.flush();
            ids.insert();
            if (sink.changed()) {
                dataset.commit();
            } else {
                dataset.abort();
            }
            return counts;
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private UpdateCounts merge(Function<GraphSink, UpdateCounts> change) {
        try (StorageSwitch storage = StorageSwitch.toSameNodes(dataset, PARAMS)) {
            return pack(storage, storage.current(), change);
        }
    }

    private UpdateCounts rebuild(Function<GraphSink, UpdateCounts> fill) {
        try (StorageSwitch storage = StorageSwitch.toEmpty(dataset, PARAMS)) {
            return pack(storage, storage.fresh(), fill);
        }
    }

    /** Builds the store anew upon a base and puts it in place of the one before. */
    private UpdateCounts pack(StorageSwitch storage, DatasetGraphTDB base, Function<GraphSink, UpdateCounts> update) {
        try (PackedBuild build = new PackedBuild(base, storage.fresh())) {
            UpdateCounts counts = update.apply(build.sink());
            build.finish();
            storage.complete();
            size().remember();
            queriesSeeTheUnion(dataset);
            return counts;
        }
    }

    /** Whether a merge would make it less than half as large. */
    boolean isMostlyGarbage() {
        return size().isMostlyGarbage();
    }

    private StoreSize size() {
        return new StoreSize(
                Path.of(TDBInternal.requireStorage(dataset).getLocation().getDirectoryPath()));
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }

    private static void queriesSeeTheUnion(DatasetGraph dataset) {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }
}
