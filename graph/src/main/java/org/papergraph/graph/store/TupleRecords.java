package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/**
 * Tuples without some of them, as records to be packed into an index: the same object with other bytes each time, since the packer copies
 * them.
 */
final class TupleRecords implements Iterator<Record> {

    private final SortedTuples tuples;
    private final SortedTuples deleted;
    private final ByteBuffer key;
    private final ByteBuffer value;
    private final Record record;
    private final Tuple next = new Tuple();
    private final Tuple nextDeleted = new Tuple();
    private boolean hasNext;
    private boolean hasDeleted;

    TupleRecords(SortedTuples tuples, SortedTuples deleted, RecordFactory factory) {
        this.tuples = tuples;
        this.deleted = deleted;
        this.record = factory.create();
        this.key = ByteBuffer.wrap(record.getKey());
        this.value = factory.hasValue() ? ByteBuffer.wrap(record.getValue()) : ByteBuffer.allocate(0);
        this.hasDeleted = deleted.next(nextDeleted);
        advance();
    }

    @Override
    public boolean hasNext() {
        return hasNext;
    }

    @Override
    public Record next() {
        if (!hasNext) {
            throw new NoSuchElementException();
        }
        int ids = key.capacity() / Long.BYTES;
        for (int i = 0; i < ids; i++) {
            key.putLong(i * Long.BYTES, next.id(i));
        }
        if (value.capacity() > 0) {
            value.putLong(0, next.id(ids));
        }
        advance();
        return record;
    }

    private void advance() {
        do {
            hasNext = tuples.next(next);
        } while (hasNext && hasDeleted && isDeleted());
    }

    private boolean isDeleted() {
        int order = nextDeleted.compareTo(next);
        while (order < 0) {
            hasDeleted = deleted.next(nextDeleted);
            if (!hasDeleted) {
                return false;
            }
            order = nextDeleted.compareTo(next);
        }
        return order == 0;
    }
}
