package org.papergraph.queries.index;

import java.nio.LongBuffer;

/** The features of each paper, in a mapped file. */
final class ForwardLists {

    private final LongBuffer at;
    private final LongBuffer pairs;
    private final ReadAhead ahead = new ReadAhead();

    ForwardLists(IndexFile file) {
        this.at = file.section(Section.FORWARD_AT).asLongBuffer();
        this.pairs = file.section(Section.FORWARD_PAIR).asLongBuffer();
    }

    /** Takes a feature of a paper. */
    @FunctionalInterface
    interface Visitor {
        void visit(int paper, int feature, int note);
    }

    /** Tells the features of all papers that come before another, paper by paper. */
    void forEachBefore(int end, Visitor visitor) {
        int papers = at.limit() - 1;
        for (int paper = 0; paper < papers; paper++) {
            int last = (int) at.get(paper + 1);
            for (int pair = (int) at.get(paper); pair < last; pair++) {
                long packed = pairs.get(pair);
                if (PackedFeature.feature(packed) >= end) {
                    break;
                }
                visitor.visit(paper, PackedFeature.feature(packed), PackedFeature.note(packed));
            }
        }
    }

    /** What a paper has, in the order of the features; weights as they are stored, without their units. */
    Vector stored(int paper) {
        int start = (int) at.get(paper);
        int size = (int) at.get(paper + 1) - start;
        long[] packed = new long[size];
        pairs.get(start, packed);
        Vector vector = new Vector(new int[size], new float[size], new byte[size]);
        for (int i = 0; i < size; i++) {
            vector.features()[i] = PackedFeature.feature(packed[i]);
            vector.weights()[i] = PackedFeature.weight(packed[i]);
            vector.notes()[i] = PackedFeature.note(packed[i]);
        }
        return vector;
    }

    /** What each paper has of the features. */
    double[] scores(int[] some, Factors factors) {
        int[] starts = new int[some.length];
        int[] ends = new int[some.length + 1];
        for (int i = 0; i < some.length; i++) {
            starts[i] = (int) at.get(some[i]);
            ends[i + 1] = ends[i] + (int) at.get(some[i] + 1) - starts[i];
        }
        await(starts);
        // All are copied before any is gone through: so the memory is waited for once, not paper by paper, feature by
        // feature.
        long[] their = new long[ends[some.length]];
        for (int i = 0; i < some.length; i++) {
            pairs.get(starts[i], their, ends[i], ends[i + 1] - ends[i]);
        }
        double[] scores = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            scores[i] = factors.sum(their, ends[i], ends[i + 1]);
        }
        return scores;
    }

    /** Reads the beginnings of lists before they are copied. */
    private void await(int[] starts) {
        long read = 0;
        for (int start : starts) {
            // The last paper may have nothing.
            if (start < pairs.limit()) {
                read |= pairs.get(start);
            }
        }
        ahead.take((int) read);
    }
}
