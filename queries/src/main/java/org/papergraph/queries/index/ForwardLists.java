package org.papergraph.queries.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** The features of each paper, in a mapped file. */
final class ForwardLists {

    private final LongBuffer at;
    private final IntBuffer features;
    private final ShortBuffer weights;
    private final ByteBuffer notes;
    private final ReadAhead ahead = new ReadAhead();

    ForwardLists(IndexFile file) {
        this.at = file.section(Section.FORWARD_AT).asLongBuffer();
        this.features = file.section(Section.FORWARD_FEATURE).asIntBuffer();
        this.weights = file.section(Section.FORWARD_WEIGHT).asShortBuffer();
        this.notes = file.section(Section.FORWARD_NOTE);
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
            for (int pair = (int) at.get(paper); pair < last && features.get(pair) < end; pair++) {
                visitor.visit(paper, features.get(pair), notes.get(pair));
            }
        }
    }

    /** What a paper has, in the order of the features; weights as they are stored, without their units. */
    Vector stored(int paper) {
        int start = (int) at.get(paper);
        int size = (int) at.get(paper + 1) - start;
        Vector vector = new Vector(new int[size], new float[size], new byte[size]);
        features.get(start, vector.features());
        notes.get(start, vector.notes());
        short[] their = new short[size];
        weights.get(start, their);
        for (int i = 0; i < size; i++) {
            vector.weights()[i] = their[i] & 0xFFFF;
        }
        return vector;
    }

    /** Reads the beginnings of what {@link #stored} is going to be asked for. */
    void await(int[] some) {
        int[] starts = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            starts[i] = (int) at.get(some[i]);
        }
        await(starts, true);
    }

    /** What each paper has of the features. */
    double[] scores(int[] some, Factors factors) {
        int[] starts = new int[some.length];
        int[] ends = new int[some.length + 1];
        for (int i = 0; i < some.length; i++) {
            starts[i] = (int) at.get(some[i]);
            ends[i + 1] = ends[i] + (int) at.get(some[i] + 1) - starts[i];
        }
        await(starts, false);
        // All are copied before any is gone through: so the memory is waited for once, not paper by paper, feature by
        // feature.
        int[] own = new int[ends[some.length]];
        short[] their = new short[ends[some.length]];
        for (int i = 0; i < some.length; i++) {
            features.get(starts[i], own, ends[i], ends[i + 1] - ends[i]);
            weights.get(starts[i], their, ends[i], ends[i + 1] - ends[i]);
        }
        double[] scores = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            scores[i] = factors.sum(own, their, ends[i], ends[i + 1]);
        }
        return scores;
    }

    /** Reads the beginnings of lists before they are copied. */
    private void await(int[] starts, boolean withNotes) {
        int read = 0;
        for (int start : starts) {
            // The last paper may have nothing.
            if (start < features.limit()) {
                read |= features.get(start) | weights.get(start) | (withNotes ? notes.get(start) : 0);
            }
        }
        ahead.take(read);
    }
}
