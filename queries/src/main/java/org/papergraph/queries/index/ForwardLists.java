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

    ForwardLists(IndexFile file) {
        this.at = file.section(Section.FORWARD_AT).asLongBuffer();
        this.features = file.section(Section.FORWARD_FEATURE).asIntBuffer();
        this.weights = file.section(Section.FORWARD_WEIGHT).asShortBuffer();
        this.notes = file.section(Section.FORWARD_NOTE);
    }

    long start(int paper) {
        return at.get(paper);
    }

    int feature(long pair) {
        return features.get((int) pair);
    }

    int note(long pair) {
        return notes.get((int) pair);
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

    /** What a paper has of the features. */
    double score(int paper, Factors factors) {
        int start = (int) at.get(paper);
        int size = (int) at.get(paper + 1) - start;
        // Copied at once: going through the file feature by feature waits for the memory again and again.
        int[] own = new int[size];
        short[] their = new short[size];
        features.get(start, own);
        weights.get(start, their);
        return factors.sum(own, their);
    }

    /** The same, told one by one. */
    void shares(int paper, Factors factors, ShareTaker taker) {
        int end = (int) at.get(paper + 1);
        for (int pair = (int) at.get(paper); pair < end && features.get(pair) <= factors.last(); pair++) {
            double factor = factors.ofStored(features.get(pair));
            if (factor != 0) {
                taker.take(features.get(pair), notes.get(pair), factor * (weights.get(pair) & 0xFFFF));
            }
        }
    }
}
