package org.papergraph.graph.store;

/** Ids in the order of an index, four or, followed by zeros, fewer; can be changed, since an object for each is too much. */
final class Tuple {

    private final long[] ids = new long[TupleOrder.WIDTH];

    void set(long first, long second, long third, long fourth) {
        ids[0] = first;
        ids[1] = second;
        ids[2] = third;
        ids[3] = fourth;
    }

    void set(Tuple other) {
        System.arraycopy(other.ids, 0, ids, 0, TupleOrder.WIDTH);
    }

    long id(int position) {
        return ids[position];
    }

    int compareTo(Tuple other) {
        for (int i = 0; i < TupleOrder.WIDTH; i++) {
            if (ids[i] != other.ids[i]) {
                return Long.compareUnsigned(ids[i], other.ids[i]);
            }
        }
        return 0;
    }
}
