package org.papergraph.graph.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Inserts quads, or deletes them, within the caller's write transaction: many at a time, and in each index in its own order. So
 * neighbours go into the same block one after the other, where quad by quad nearly each of them would look for its block in three of
 * the four indexes. What is not yet flushed nobody sees.
 */
final class SortedQuads {

    /** 8 MB. */
    private static final int AT_A_TIME = 1 << 18;

    private final Map<TupleOrder, RangeIndex> indexes = new EnumMap<>(TupleOrder.class);
    private final BiConsumer<RangeIndex, Record> operation;
    private final int atATime;
    private long[] tuples = new long[TupleOrder.WIDTH << 10];
    private int size;

    private SortedQuads(DatasetGraphTDB storage, BiConsumer<RangeIndex, Record> operation, int atATime) {
        this.operation = operation;
        this.atATime = atATime;
        for (TupleOrder order : TupleOrder.values()) {
            indexes.put(order, IdIndexes.of(storage, order.name()));
        }
    }

    /** @param storage within a write transaction of this thread */
    static SortedQuads inserts(DatasetGraphTDB storage) {
        return inserts(storage, AT_A_TIME);
    }

    static SortedQuads inserts(DatasetGraphTDB storage, int atATime) {
        return new SortedQuads(storage, RangeIndex::insert, atATime);
    }

    /** @param storage within a write transaction of this thread */
    static SortedQuads deletions(DatasetGraphTDB storage) {
        return new SortedQuads(storage, RangeIndex::delete, AT_A_TIME);
    }

    /** Adds a quad to those to be inserted or deleted. */
    void add(long graph, IdTriple triple) {
        if (size == atATime) {
            flush();
        }
        int at = size++ * TupleOrder.WIDTH;
        if (at == tuples.length) {
            tuples = java.util.Arrays.copyOf(tuples, 2 * at);
        }
        tuples[at] = graph;
        tuples[at + 1] = triple.subject();
        tuples[at + 2] = triple.property();
        tuples[at + 3] = triple.object();
    }

    /** Does what was added; to be called before the transaction is committed. */
    void flush() {
        indexes.forEach(this::write);
        size = 0;
    }

    private void write(TupleOrder order, RangeIndex index) {
        long[] sorted = TupleSort.sorted(tuples, size, order);
        for (int at = 0; at < sorted.length; at += TupleOrder.WIDTH) {
            byte[] key = IdIndexes.key(sorted[at], sorted[at + 1], sorted[at + 2], sorted[at + 3]);
            operation.accept(index, index.getRecordFactory().create(key));
        }
    }
}
