package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;

/** All that is in an index of ids, within the caller's transaction; read from its blocks without making an object of each record. */
final class StoredTuples implements SortedTuples {

    private final Iterator<Boolean> records;
    private Tuple target = new Tuple();

    StoredTuples(RangeIndex index) {
        this.records = index.iterator(null, null, (block, slot, key, factory) -> read(block, slot, factory));
    }

    @Override
    public boolean next(Tuple into) {
        // The iterator reads one ahead, in hasNext.
        target = into;
        return records.hasNext() && records.next();
    }

    private boolean read(ByteBuffer block, int slot, RecordFactory factory) {
        int length = factory.recordLength();
        int at = slot * length;
        target.set(
                block.getLong(at),
                block.getLong(at + Long.BYTES),
                block.getLong(at + 2 * Long.BYTES),
                length > 3 * Long.BYTES ? block.getLong(at + 3 * Long.BYTES) : 0);
        return true;
    }
}
