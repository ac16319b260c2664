package org.papergraph.queries.index;

import org.papergraph.queries.topic.WholeVector;

/** What some papers are about, copied out of the file before it is gone through: so the memory is waited for once, not paper by paper. */
public final class CopiedTopics {

    private final byte[] vectors;
    private final float unit;

    CopiedTopics(byte[] vectors, float unit) {
        this.vectors = vectors;
        this.unit = unit;
    }

    /** How much each of the first papers is about what a vector is about; see {@link PaperTopics#likeness}. */
    public double[] likeness(int first, float[] vector) {
        double[] likeness = new double[first];
        WholeVector whole = new WholeVector(vector);
        for (int i = 0; i < first; i++) {
            likeness[i] = whole.dot(vectors, i * vector.length) * unit;
        }
        return likeness;
    }
}
