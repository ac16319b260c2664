package org.papergraph.queries.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** The papers of each feature, in a mapped file. */
final class InvertedLists {

    /** Copied to the heap in pieces, as an array is gone through in half the time. */
    private static final int AT_A_TIME = 1 << 10;

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

    /** The papers that have a feature, in order. */
    int[] papers(int feature) {
        int[] found = new int[frequency(feature)];
        papers.get((int) at.get(feature), found);
        return found;
    }

    /** Adds to each paper's score what it has of the features. */
    void addTo(float[] scores, Factors factors) {
        int[] some = new int[AT_A_TIME];
        short[] their = new short[AT_A_TIME];
        for (int i = 0; i < factors.size(); i++) {
            int feature = factors.feature(i);
            float factor = (float) factors.ofStored(feature);
            int end = (int) at.get(feature + 1);
            for (int from = (int) at.get(feature); from < end; from += AT_A_TIME) {
                int size = Math.min(AT_A_TIME, end - from);
                papers.get(from, some, 0, size);
                weights.get(from, their, 0, size);
                add(scores, some, their, size, factor);
            }
        }
    }

    private static void add(float[] scores, int[] papers, short[] weights, int size, float factor) {
        for (int i = 0; i < size; i++) {
            scores[papers[i]] += factor * (weights[i] & 0xFFFF);
        }
    }
}
