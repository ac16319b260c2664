package org.papergraph.graph.store;

/**
 * Sorts many tuples in the order of an index: a bottom-up merge sort that leaves alone what is in order already. The tuples themselves
 * are moved, since one after the other they are read several times faster than here and there by their numbers.
 */
final class TupleSort {

    private static final int WIDTH = TupleOrder.WIDTH;

    /** Tuples that are sorted by insertion first. */
    private static final int RUN = 16;

    private final int size;
    private long[] from;
    private long[] to;

    private TupleSort(long[] tuples, int size) {
        this.from = tuples;
        this.size = size;
        this.to = new long[tuples.length];
    }

    /** The first {@code size} tuples, sorted, each in the order of the index's columns; the array that is given stays as it is. */
    static long[] sorted(long[] tuples, int size, TupleOrder order) {
        long[] columns = new long[size * WIDTH];
        for (int at = 0; at < columns.length; at += WIDTH) {
            for (int i = 0; i < WIDTH; i++) {
                columns[at + i] = tuples[at + order.column(i)];
            }
        }
        return new TupleSort(columns, size).sort();
    }

    private long[] sort() {
        for (int start = 0; start < size; start += RUN) {
            insertionSort(start, Math.min(start + RUN, size));
        }
        for (int width = RUN; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(start, Math.min(start + width, size), Math.min(start + 2 * width, size));
            }
            long[] merged = to;
            to = from;
            from = merged;
        }
        return from;
    }

    private void insertionSort(int start, int end) {
        long[] moved = new long[WIDTH];
        for (int i = start + 1; i < end; i++) {
            int place = i;
            while (place > start && compare(place - 1, i) > 0) {
                place--;
            }
            if (place < i) {
                System.arraycopy(from, i * WIDTH, moved, 0, WIDTH);
                System.arraycopy(from, place * WIDTH, from, (place + 1) * WIDTH, (i - place) * WIDTH);
                System.arraycopy(moved, 0, from, place * WIDTH, WIDTH);
            }
        }
    }

    private void merge(int start, int middle, int end) {
        if (middle >= end || compare(middle - 1, middle) <= 0) {
            System.arraycopy(from, start * WIDTH, to, start * WIDTH, (end - start) * WIDTH);
            return;
        }
        int left = start;
        int right = middle;
        int at = start;
        while (left < middle && right < end) {
            move(compare(left, right) <= 0 ? left++ : right++, at++);
        }
        System.arraycopy(from, left * WIDTH, to, at * WIDTH, (middle - left) * WIDTH);
        System.arraycopy(from, right * WIDTH, to, (at + middle - left) * WIDTH, (end - right) * WIDTH);
    }

    private void move(int tuple, int at) {
        int source = tuple * WIDTH;
        int target = at * WIDTH;
        to[target] = from[source];
        to[target + 1] = from[source + 1];
        to[target + 2] = from[source + 2];
        to[target + 3] = from[source + 3];
    }

    /** By unsigned ids. */
    private int compare(int one, int other) {
        for (int i = 0; i < WIDTH; i++) {
            long id = from[one * WIDTH + i];
            long otherId = from[other * WIDTH + i];
            if (id != otherId) {
                return Long.compareUnsigned(id, otherId);
            }
        }
        return 0;
    }
}
