package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 store that is open. */
final class TdbStore implements AutoCloseable {

    private final DatasetGraph dataset;

    private TdbStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static TdbStore open(Path directory) {
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new TdbStore(dataset);
        } catch (DBOpEnvException e) {
            throw StoreFailures.locked(directory, e);
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Runs in one write transaction; if it throws, or changes nothing, nothing is written. */
    UpdateCounts write(Function<DatasetGraph, UpdateCounts> change) {
        dataset.begin(TxnType.WRITE);
        try {
            UpdateCounts counts = change.apply(dataset);
            if (counts.nothingChanged()) {
                dataset.abort();
            } else {
                dataset.commit();
            }
            return counts;
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
