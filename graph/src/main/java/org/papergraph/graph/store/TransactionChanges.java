package org.papergraph.graph.store;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Changes a storage within the caller's write transaction. */
final class TransactionChanges implements Changes {

    private final SortedQuads inserts;
    private final SortedQuads deletions;
    private final Map<String, RangeIndex> own;

    /** @param storage in a write transaction of this thread, which nobody else uses to write */
    TransactionChanges(DatasetGraphTDB storage) {
        this.inserts = SortedQuads.inserts(storage);
        this.deletions = SortedQuads.deletions(storage);
        this.own = SortedTriples.ORDERS.stream()
                .collect(Collectors.toMap(order -> order, order -> IdIndexes.of(storage, order)));
    }

    @Override
    public void insert(long graph, IdTriple triple) {
        inserts.add(graph, triple);
    }

    @Override
    public void delete(long graph, IdTriple triple) {
        deletions.add(graph, triple);
    }

    @Override
    public void insertOwn(IdTriple triple) {
        own.forEach((order, index) -> index.insert(index.getRecordFactory().create(triple.key(order))));
    }

    @Override
    public void deleteOwn(IdTriple triple) {
        own.forEach((order, index) -> index.delete(index.getRecordFactory().create(triple.key(order))));
    }

    /** Writes what is not yet written. */
    void flush() {
        deletions.flush();
        inserts.flush();
    }
}
