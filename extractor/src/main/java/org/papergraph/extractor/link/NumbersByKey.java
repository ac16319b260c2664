package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which summaries or papers, by their numbers, have a key. Only a hash of the key is kept, so that a pair takes eight bytes
 * whatever the key is: what is found has the key or, rarely, another one with the same hash, and who asks must look. All is
 * to be added before anything is asked.
 */
final class NumbersByKey {

    private static final long HASH = 0xFFFFFFFF00000000L;

    /** Of each pair the hash, then the number. */
    private long[] pairs = new long[1024];

    private int size;
    private boolean sorted = true;

    /** Not for several threads. */
    void add(Object key, int number) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + size / 2);
        }
        pairs[size++] = start(key) | number;
        sorted = false;
    }

    private static long start(Object key) {
        return (long) key.hashCode() << Integer.SIZE;
    }

    /** To be called after the last key was added. */
    void sort() {
        pairs = Arrays.copyOf(pairs, size);
        Arrays.sort(pairs);
        sorted = true;
    }

    /** The numbers that may have a key, in their order; for any thread. */
    IntStream of(Object key) {
        requireSorted();
        long start = start(key);
        int found = Arrays.binarySearch(pairs, start);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < size && (pairs[to] & HASH) == start) {
            to++;
        }
        return Arrays.stream(pairs, from, to).mapToInt(pair -> (int) pair).distinct();
    }

    /** The numbers that may share a key, wherever there are several; each in their order. */
    List<int[]> shared() {
        requireSorted();
        List<int[]> shared = new ArrayList<>();
        for (int from = 0; from < size; ) {
            int to = from + 1;
            while (to < size && (pairs[to] & HASH) == (pairs[from] & HASH)) {
                to++;
            }
            if (to - from > 1) {
                shared.add(Arrays.stream(pairs, from, to)
                        .mapToInt(pair -> (int) pair)
                        .distinct()
                        .toArray());
            }
            from = to;
        }
        return shared;
    }

    private void requireSorted() {
        if (!sorted) {
            throw new IllegalStateException("keys were added after the last sort");
        }
    }
}
