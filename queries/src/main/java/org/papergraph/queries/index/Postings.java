package org.papergraph.queries.index;

import java.util.Arrays;

/**
 * The papers of each feature of a space, as the file has them: features in the order of their keys, papers of each in their
 * order, weights as shares of the largest. Seven bytes a pair, since a large corpus has hundreds of millions.
 */
final class Postings {

    /** The largest weight, as it is stored. */
    static final int LARGEST = 0xFFFF;

    private final int[] ends;
    private final int[] papers;
    private final short[] weights;
    private final byte[] notes;
    private final float unit;

    /**
     * @param ends for each feature where its papers end; they begin where those of the one before end. Of one feature the papers
     *     need not be in order.
     * @param weights of each pair; 0 or more
     */
    Postings(int[] ends, int[] papers, float[] weights, byte[] notes) {
        this.ends = ends;
        this.papers = papers;
        this.notes = notes;
        float largest = Float.MIN_NORMAL;
        for (float weight : weights) {
            largest = Math.max(largest, weight);
        }
        this.unit = largest / LARGEST;
        this.weights = new short[weights.length];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = (short) Math.max(1, Math.round(weights[i] / unit));
        }
        for (int feature = 0; feature < ends.length; feature++) {
            sort(start(feature), end(feature));
        }
    }

    /** A space in which nothing is. */
    static Postings none() {
        return new Postings(new int[0], new int[0], new float[0], new byte[0]);
    }

    int features() {
        return ends.length;
    }

    int size() {
        return papers.length;
    }

    int start(int feature) {
        return feature == 0 ? 0 : ends[feature - 1];
    }

    int end(int feature) {
        return ends[feature];
    }

    int paper(int pair) {
        return papers[pair];
    }

    /** As it is stored: unsigned, in {@link #unit}s. */
    short weight(int pair) {
        return weights[pair];
    }

    byte note(int pair) {
        return notes[pair];
    }

    /** What a stored weight of 1 stands for. */
    float unit() {
        return unit;
    }

    /** Brings papers from one place to before another into their order, which most are in already. */
    private void sort(int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = papers[i - 1] < papers[i];
        }
        if (sorted) {
            return;
        }
        long[] keyed = new long[to - from];
        for (int i = from; i < to; i++) {
            keyed[i - from] = (long) papers[i] << 32 | (long) Short.toUnsignedInt(weights[i]) << 8 | (notes[i] & 0xFF);
        }
        Arrays.sort(keyed);
        for (int i = from; i < to; i++) {
            papers[i] = (int) (keyed[i - from] >>> 32);
            weights[i] = (short) (keyed[i - from] >>> 8);
            notes[i] = (byte) keyed[i - from];
        }
    }
}
