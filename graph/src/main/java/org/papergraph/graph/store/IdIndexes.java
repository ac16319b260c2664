package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.papergraph.graph.nodes.MappedNodes;

/** TDB2's indexes of ids. */
final class IdIndexes {

    private IdIndexes() {}

    /** @param order such as "GSPO", or "POS" of the storage's own default graph */
    static RangeIndex of(DatasetGraphTDB storage, String order) {
        return ((TupleIndexRecord) TDBInternal.findIndex(storage, order)).getRangeIndex();
    }

    /** The nodes: their file, and the index of ids by hash. */
    static NodeTableTRDF nodes(DatasetGraphTDB storage) {
        return MappedNodes.table(storage);
    }

    /** An id as a number. */
    static long number(NodeId id) {
        byte[] bytes = new byte[Long.BYTES];
        NodeIdFactory.set(id, bytes);
        return ByteBuffer.wrap(bytes).getLong();
    }

    /** Ids as the key of an index: big-endian, one after the other. */
    static byte[] key(long... ids) {
        ByteBuffer key = ByteBuffer.allocate(ids.length * Long.BYTES);
        key.asLongBuffer().put(ids);
        return key.array();
    }

    /** Tells of each entry that begins with these ids those that follow; the index must not be changed meanwhile. */
    static void forEach(RangeIndex index, Consumer<long[]> followers, long... prefix) {
        RecordFactory records = index.getRecordFactory();
        int width = records.keyLength() / Long.BYTES;
        long[] from = Arrays.copyOf(prefix, width);
        long[] to = from.clone();
        to[prefix.length - 1]++;
        Iterator<Record> entries = index.iterator(records.create(key(from)), records.create(key(to)));
        while (entries.hasNext()) {
            long[] ids = new long[width];
            ByteBuffer.wrap(entries.next().getKey()).asLongBuffer().get(ids);
            followers.accept(Arrays.copyOfRange(ids, prefix.length, width));
        }
    }
}
