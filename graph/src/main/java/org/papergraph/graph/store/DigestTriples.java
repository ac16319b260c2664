package org.papergraph.graph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/** Changes the storage's own default graph, in which a subject has one object for each property. */
final class DigestTriples {

    private final NodeIds ids;
    private final Map<String, RangeIndex> indexes;
    private final RangeIndex bySubject;

    /** @param storage within a write transaction of this thread */
    DigestTriples(DatasetGraphTDB storage, NodeIds ids) {
        this.ids = ids;
        this.indexes = SortedTriples.ORDERS.stream()
                .collect(Collectors.toMap(order -> order, order -> IdIndexes.of(storage, order)));
        this.bySubject = IdIndexes.of(storage, "SPO");
    }

    /** Puts a triple in place of one with the same subject and property. */
    void put(Triple triple) {
        remove(triple);
        IdTriple added =
                new IdTriple(ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
        indexes.forEach((order, index) -> index.insert(index.getRecordFactory().create(added.key(order))));
    }

    /** Removes the triple with the subject and property of this one. */
    void remove(Triple triple) {
        long subject = ids.of(triple.getSubject());
        long property = ids.of(triple.getPredicate());
        List<IdTriple> stored = new ArrayList<>();
        IdIndexes.forEach(bySubject, rest -> stored.add(new IdTriple(subject, property, rest[0])), subject, property);
        for (IdTriple old : stored) {
            indexes.forEach(
                    (order, index) -> index.delete(index.getRecordFactory().create(old.key(order))));
        }
    }
}
