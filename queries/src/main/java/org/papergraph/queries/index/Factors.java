package org.papergraph.queries.index;

/** By how much each of some features is to be multiplied: a hash table of numbers, since every feature of many papers is looked up. */
public final class Factors {

    private final PaperIndex index;
    private final int[] order;
    private final int[] features;
    private final double[] factors;
    private final int mask;
    private int size;
    private int last = -1;

    /** @param most how many features may be put */
    public Factors(PaperIndex index, int most) {
        // Sparse, so that hardly a feature that was not put meets one that was.
        int length = Integer.highestOneBit(Math.max(1, most)) << 4;
        this.index = index;
        this.order = new int[most];
        // Feature 0 is stored as 1.
        this.features = new int[length];
        this.factors = new double[length];
        this.mask = length - 1;
    }

    /** Puts a feature; each once. */
    public void put(int feature, double factor) {
        int at = place(feature);
        features[at] = feature + 1;
        factors[at] = factor * index.unit(feature);
        order[size++] = feature;
        last = Math.max(last, feature);
    }

    /** Whether the feature was put. */
    public boolean has(int feature) {
        return features[place(feature)] != 0;
    }

    public int size() {
        return size;
    }

    /** The feature that was put as the first, second and so on. */
    int feature(int at) {
        return order[at];
    }

    /** At most so much can a paper have of all of them, either way. */
    double most() {
        double most = 0;
        for (int i = 0; i < size; i++) {
            most += Math.abs(ofStored(order[i])) * Postings.LARGEST;
        }
        return most;
    }

    /** For stored weights; 0 if the feature was not put. */
    double ofStored(int feature) {
        return factors[place(feature)];
    }

    /**
     * The sum of stored weights, each times its factor.
     *
     * @param sorted features from one place to before another
     */
    double sum(int[] sorted, short[] weights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to && sorted[i] <= last; i++) {
            // What was not put has the factor 0: adding that is faster than not knowing whether to.
            sum += factors[place(sorted[i])] * (weights[i] & 0xFFFF);
        }
        return sum;
    }

    /** The greatest number of a feature that was put; -1 if none was. */
    int last() {
        return last;
    }

    private int place(int feature) {
        int at = feature & mask;
        while (features[at] != 0 && features[at] != feature + 1) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
