package org.papergraph.queries.index;

import java.util.Arrays;

/** Features, and by how much what a paper has of each is to be multiplied. */
public final class Terms {

    private final PaperIndex index;
    private final int[] features;
    /** For stored weights. */
    private final double[] factors;

    private int size;

    /** @param most how many features may be put */
    public Terms(PaperIndex index, int most) {
        this.index = index;
        this.features = new int[most];
        this.factors = new double[most];
    }

    /** Puts a feature; each once. */
    public void put(int feature, double factor) {
        putStored(feature, factor * index.unit(feature));
    }

    /** The same, for stored weights. */
    void putStored(int feature, double factor) {
        features[size] = feature;
        factors[size++] = factor;
    }

    public int size() {
        return size;
    }

    /** The feature that was put as the first, second and so on. */
    int feature(int at) {
        return features[at];
    }

    /** Its factor, for stored weights. */
    double factor(int at) {
        return factors[at];
    }

    /** At most so much can a paper have of all of them, either way. */
    double most() {
        return Arrays.stream(factors).map(Math::abs).sum() * Postings.LARGEST;
    }
}
