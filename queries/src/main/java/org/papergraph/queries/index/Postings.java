package org.papergraph.queries.index;

import java.util.Arrays;

/**
 * The papers of each feature of a space, as the file has them: features in the order of their keys, papers of each in their
 * order, weights as shares of the largest.
 */
final class Postings {

    /** The largest weight, as it is stored. */
    static final int LARGEST = 0xFFFF;

    private final int[] ends;
    private final PairColumns pairs;
    private final float unit;

    /**
     * @param ends for each feature where its papers end; they begin where those of the one before end. Of one feature the papers
     *     need not be in order.
     * @param pairs with weights in units, see {@link #stored}
     * @param unit what a stored weight of 1 stands for, see {@link #unit(float)}
     */
    Postings(int[] ends, PairColumns pairs, float unit) {
        this.ends = ends;
        this.pairs = pairs;
        this.unit = unit;
        for (int feature = 0; feature < ends.length; feature++) {
            sort(start(feature), end(feature));
        }
    }

    /** What a stored weight of 1 stands for, where none is larger than this. */
    static float unit(float largest) {
        return Math.max(largest, Float.MIN_NORMAL) / LARGEST;
    }

    /** A weight as it is stored; never nothing. */
    static short stored(float weight, float unit) {
        return (short) Math.max(1, Math.min(LARGEST, Math.round(weight / unit)));
    }

    /** A space in which nothing is. */
    static Postings none() {
        return new Postings(new int[0], PairColumns.onHeap(0), unit(0));
    }

    int features() {
        return ends.length;
    }

    int size() {
        return pairs.size();
    }

    int start(int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }

    int end(int feature) {
        return ends[feature];
    }

    int paper(int pair) {
        return pairs.paper(pair);
    }

    /** As it is stored: unsigned, in {@link #unit}s. */
    short weight(int pair) {
        return pairs.weight(pair);
    }

    byte note(int pair) {
        return pairs.note(pair);
    }

    /** What a stored weight of 1 stands for. */
    float unit() {
        return unit;
    }

    /** Brings papers from one place to before another into their order, which most are in already. */
    private void sort(int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = pairs.paper(i - 1) < pairs.paper(i);
        }
        if (sorted) {
            return;
        }
        long[] keyed = new long[to - from];
        for (int i = from; i < to; i++) {
            keyed[i - from] = (long) pairs.paper(i) << 32
                    | (long) Short.toUnsignedInt(pairs.weight(i)) << 8
                    | (pairs.note(i) & 0xFF);
        }
        Arrays.sort(keyed);
        for (int i = from; i < to; i++) {
            long pair = keyed[i - from];
            pairs.put(i, (int) (pair >>> 32), (short) (pair >>> 8), (byte) pair);
        }
    }
}
