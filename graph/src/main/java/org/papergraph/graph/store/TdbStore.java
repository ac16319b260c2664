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

    /** Changes what is stored in one transaction; if it throws, or changes nothing, nothing is written. */
    UpdateCounts change(Function<GraphSink, UpdateCounts> change) {
        dataset.begin(TxnType.WRITE);
        try {
            TransactionSink sink = new TransactionSink(TDBInternal.requireStorage(dataset));
            UpdateCounts counts = change.apply(sink);
            if (sink.finish()) {
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

    /** Builds the store anew from nothing and puts it in place of the one before; if it throws, that one stays. */
    UpdateCounts rebuild(Function<GraphSink, UpdateCounts> fill) {
        StorageSwitch storage = StorageSwitch.begin(dataset, PARAMS);
        try (PackedBuild build = new PackedBuild(storage.fresh())) {
            UpdateCounts counts = fill.apply(build);
            build.finish();
            storage.complete();
            size().remember();
            queriesSeeTheUnion(dataset);
            return counts;
        } finally {
            storage.close();
        }
    }

    /** Whether a rebuild would make it less than half as large. */
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
