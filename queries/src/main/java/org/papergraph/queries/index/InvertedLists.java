package org.papergraph.queries.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** The papers of each feature, in a mapped file. */
final class InvertedLists {

    /** Copied to the heap in pieces, as an array is gone through in half the time. */
    private static final int AT_A_TIME = 1 << 10;

    /** The score of a paper that has most of everything: a sum of thousands may be rounded up and still be an int. */
    private static final int MOST = 1 << 29;

    /** Factors are kept to a fraction of the unit of scores. */
    private static final int FRACTION_BITS = 16;

    private static final long HALF = 1L << (FRACTION_BITS - 1);

    private final LongBuffer at;
    private final IntBuffer papers;
    private final ShortBuffer weights;

    InvertedLists(IndexFile file) {
        this.at = file.section(Section.INVERTED_AT).asLongBuffer();
        this.papers = file.section(Section.INVERTED_PAPER).asIntBuffer();
        this.weights = file.section(Section.INVERTED_WEIGHT).asShortBuffer();
    }

    int frequency(int feature) {
        return (int) (at.get(feature + 1) - at.get(feature));
    }

    /** The same of several: so the memory is waited for once, not feature by feature. */
    int[] frequencies(int[] features) {
        int[] frequencies = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            frequencies[i] = (int) (at.get(features[i] + 1) - at.get(features[i]));
        }
        return frequencies;
    }

    /** The papers that have a feature, in order. */
    int[] papers(int feature) {
        int[] found = new int[frequency(feature)];
        papers.get((int) at.get(feature), found);
        return found;
    }

    /**
     * Adds to each paper's score what it has of the features.
     *
     * @return what a score of 1 stands for
     */
    float addTo(int[] scores, Factors factors) {
        double unit = Math.max(factors.most(), Float.MIN_NORMAL) / MOST;
        int[] some = new int[AT_A_TIME];
        short[] their = new short[AT_A_TIME];
        for (int i = 0; i < factors.size(); i++) {
            int feature = factors.feature(i);
            long factor = Math.round(factors.ofStored(feature) / unit * (1 << FRACTION_BITS));
            int end = (int) at.get(feature + 1);
            for (int from = (int) at.get(feature); from < end; from += AT_A_TIME) {
                int size = Math.min(AT_A_TIME, end - from);
                papers.get(from, some, 0, size);
                weights.get(from, their, 0, size);
                add(scores, some, their, size, factor);
            }
        }
        return (float) unit;
    }

    private static void add(int[] scores, int[] papers, short[] weights, int size, long factor) {
        for (int i = 0; i < size; i++) {
            scores[papers[i]] += (int) ((factor * (weights[i] & 0xFFFF) + HALF) >> FRACTION_BITS);
        }
    }
}
