package org.papergraph.graph.store;

/** Sorts an array of tuples without moving them: a bottom-up merge sort that leaves alone what is in order already. */
final class TupleSort {

    private static final int RUN = 16;

    private final long[] tuples;
    private final int size;
    private final TupleOrder order;

    private TupleSort(long[] tuples, int size, TupleOrder order) {
        this.tuples = tuples;
        this.size = size;
        this.order = order;
    }

    /** The numbers of the first {@code size} tuples in the order of an index. */
    static int[] sorted(long[] tuples, int size, TupleOrder order) {
        return new TupleSort(tuples, size, order).sort();
    }

    private int[] sort() {
        int[] from = new int[size];
        for (int i = 0; i < size; i++) {
            from[i] = i;
        }
        for (int start = 0; start < size; start += RUN) {
            insertionSort(from, start, Math.min(start + RUN, size));
        }
        int[] to = new int[size];
        for (int width = RUN; width < size; width *= 2) {
            for (int start = 0; start < size; start += 2 * width) {
                merge(from, to, start, Math.min(start + width, size), Math.min(start + 2 * width, size));
            }
            int[] done = to;
            to = from;
            from = done;
        }
        return from;
    }

    private void insertionSort(int[] numbers, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            int moved = numbers[i];
            int j = i;
            for (; j > start && order.compare(tuples, numbers[j - 1], moved) > 0; j--) {
                numbers[j] = numbers[j - 1];
            }
            numbers[j] = moved;
        }
    }

    private void merge(int[] from, int[] to, int start, int middle, int end) {
        if (middle >= end || order.compare(tuples, from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, start, to, start, end - start);
            return;
        }
        int left = start;
        int right = middle;
        for (int at = start; at < end; at++) {
            boolean takeLeft = left < middle && (right >= end || order.compare(tuples, from[left], from[right]) <= 0);
            to[at] = takeLeft ? from[left++] : from[right++];
        }
    }
}
