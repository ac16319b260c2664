package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.Index;

/**
 * The index of a storage's nodes by their hash while many are added: new ones are held in memory, from where they can be packed
 * into the tree in order. When they become too many, they are inserted into it, in order too.
 */
final class NewNodes implements Index {

    /** Entries of 24 bytes in a table that is at most half full, so some 100 MB. */
    private static final int MOST = 1 << 21;

    private static final int WIDTH = 3;

    private final Index tree;
    private final RecordFactory records;
    private final int most;
    private final Index known;
    private final SeenHashes inKnown;
    /** Both halves of the hash, and the id plus one, so that zero is empty. */
    private long[] table = new long[WIDTH << 12];

    private int size;
    private boolean inserted;

    /**
     * @param tree where the nodes go
     * @param known those that there are already; may be the same
     * @param inKnown what is in there, and may be more
     */
    NewNodes(Index tree, Index known, SeenHashes inKnown) {
        this(tree, known, inKnown, MOST);
    }

    NewNodes(Index tree, Index known, SeenHashes inKnown, int most) {
        this.tree = tree;
        this.known = known;
        this.inKnown = inKnown;
        this.records = tree.getRecordFactory();
        this.most = most;
    }

    /** Those that are held in memory, in the order of the tree. */
    SortedTuples sorted() {
        int[] places = order();
        int[] given = new int[1];
        return into -> {
            if (given[0] == places.length) {
                return false;
            }
            int at = places[given[0]++];
            into.set(table[at], table[at + 1], table[at + 2] - 1, 0);
            return true;
        };
    }

    /** Puts all that are held in memory into the tree. */
    void insertAll() {
        for (int at : order()) {
            tree.insert(record(at));
        }
        inserted = true;
        Arrays.fill(table, 0);
        size = 0;
    }

    /** Null where there is none, as the interface wants it. */
    @Override
    @SuppressWarnings("NullAway")
    public Record find(Record key) {
        ByteBuffer hash = ByteBuffer.wrap(key.getKey());
        long high = hash.getLong();
        long low = hash.getLong();
        int at = at(high, low);
        if (table[at + 2] != 0) {
            return record(at);
        }
        Record found = inKnown.mayHold(high, low) ? known.find(key) : null;
        return found == null && inserted ? tree.find(key) : found;
    }

    @Override
    public boolean insert(Record record) {
        ByteBuffer hash = ByteBuffer.wrap(record.getKey());
        long high = hash.getLong();
        long low = hash.getLong();
        if (size == most) {
            insertAll();
        }
        int at = at(high, low);
        boolean isNew = table[at + 2] == 0;
        table[at] = high;
        table[at + 1] = low;
        table[at + 2] = ByteBuffer.wrap(record.getValue()).getLong() + 1;
        if (isNew && 2 * ++size * WIDTH > table.length) {
            grow();
        }
        return isNew;
    }

    /** The places in the table of those that are held, in the order of the tree. */
    private int[] order() {
        long[] tuples = new long[size * TupleOrder.WIDTH];
        int count = 0;
        for (int at = 0; at < table.length; at += WIDTH) {
            if (table[at + 2] != 0) {
                System.arraycopy(table, at, tuples, count * TupleOrder.WIDTH, 2);
                tuples[count++ * TupleOrder.WIDTH + 2] = at;
            }
        }
        long[] sorted = TupleSort.sorted(tuples, count, TupleOrder.GSPO);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) sorted[i * TupleOrder.WIDTH + 2];
        }
        return order;
    }

    private Record record(int at) {
        byte[] key = new byte[2 * Long.BYTES];
        ByteBuffer.wrap(key).putLong(table[at]).putLong(table[at + 1]);
        byte[] value = new byte[Long.BYTES];
        ByteBuffer.wrap(value).putLong(table[at + 2] - 1);
        return records.create(key, value);
    }

    /** Where an entry is, or would be. Bits of a hash are as good as random, so some of them serve as the place. */
    private int at(long high, long low) {
        int mask = table.length / WIDTH - 1;
        int slot = (int) low & mask;
        while (table[slot * WIDTH + 2] != 0 && (table[slot * WIDTH] != high || table[slot * WIDTH + 1] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot * WIDTH;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (int from = 0; from < old.length; from += WIDTH) {
            if (old[from + 2] != 0) {
                System.arraycopy(old, from, table, at(old[from], old[from + 1]), WIDTH);
            }
        }
    }

    @Override
    public boolean contains(Record key) {
        return find(key) != null;
    }

    @Override
    public RecordFactory getRecordFactory() {
        return records;
    }

    @Override
    public boolean isEmpty() {
        return size == 0 && tree.isEmpty() && known.isEmpty();
    }

    @Override
    public void check() {
        tree.check();
    }

    @Override
    public void sync() {}

    @Override
    public void close() {}

    @Override
    public boolean delete(Record record) {
        throw new UnsupportedOperationException("nodes are only added");
    }

    @Override
    public void clear() {
        throw new UnsupportedOperationException("nodes are only added");
    }

    @Override
    public Iterator<Record> iterator() {
        throw new UnsupportedOperationException("nodes are only added");
    }

    @Override
    public long size() {
        throw new UnsupportedOperationException("nodes are only added");
    }
}
