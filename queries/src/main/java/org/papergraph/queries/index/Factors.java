package org.papergraph.queries.index;

/**
 * {@link Terms}, to look up a feature among: a hash table of numbers, since every feature of many papers is looked up. A feature stands
 * in one of two places next to each other, and both are looked at without asking which: whether a paper has what is asked for
 * cannot be guessed, and a wrong guess costs a processor more than all the rest.
 */
public final class Factors {

    /** So many places for each feature, so that hardly two of them meet; and all fit into the nearest memory. */
    private static final int ROOM = 8;

    private final Terms terms;
    private final int last;
    /** Feature 0 is stored as 1. */
    private int[] features;
    /** Factors, as bits. */
    private long[] factors;

    /** @param terms to which nothing is put any more */
    public Factors(Terms terms) {
        this.terms = terms;
        int places = Integer.highestOneBit(Math.max(1, terms.size())) * ROOM;
        int greatest = -1;
        for (int i = 0; i < terms.size(); i++) {
            greatest = Math.max(greatest, terms.feature(i));
        }
        this.last = greatest;
        room(places);
        while (!putAll()) {
            places *= 2;
            room(places);
        }
    }

    private void room(int places) {
        // The second place of the last is one more.
        features = new int[places + 1];
        factors = new long[places + 1];
    }

    /** Puts all terms, and tells whether there was a place for each. */
    private boolean putAll() {
        for (int i = 0; i < terms.size(); i++) {
            int at = free(place(terms.feature(i)));
            if (at < 0) {
                return false;
            }
            features[at] = terms.feature(i) + 1;
            factors[at] = Double.doubleToRawLongBits(terms.factor(i));
        }
        return true;
    }

    /** Makes room at a place or the one after it, for which others may move to their second place; -1 if there is none. */
    private int free(int wanted) {
        int at = wanted;
        while (at < features.length && features[at] != 0) {
            at++;
        }
        while (at < features.length && at > wanted + 1 && place(features[at - 1] - 1) == at - 1) {
            features[at] = features[at - 1];
            factors[at] = factors[at - 1];
            at--;
        }
        return at < features.length && at <= wanted + 1 ? at : -1;
    }

    public Terms terms() {
        return terms;
    }

    /** Whether the feature is one of the terms. */
    public boolean has(int feature) {
        int at = place(feature);
        return features[at] == feature + 1 || features[at + 1] == feature + 1;
    }

    public int size() {
        return terms.size();
    }

    /** For stored weights; 0 if the feature is none of the terms. */
    double ofStored(int feature) {
        int at = place(feature);
        return Double.longBitsToDouble(ifSame(at, feature) | ifSame(at + 1, feature));
    }

    /** The factor at a place if it is that of a feature, else 0. */
    private long ifSame(int at, int feature) {
        // 0 if it is, else positive; one less is negative if it is.
        int other = features[at] ^ (feature + 1);
        return factors[at] & ((other - 1) >> (Integer.SIZE - 1));
    }

    /**
     * The sum of stored weights, each times its factor.
     *
     * @param sorted features from one place to before another
     */
    double sum(int[] sorted, short[] weights, int from, int to) {
        double sum = 0;
        for (int i = from; i < to && sorted[i] <= last; i++) {
            // What is none of the terms has the factor 0: adding that is faster than not knowing whether to.
            sum += ofStored(sorted[i]) * (weights[i] & 0xFFFF);
        }
        return sum;
    }

    /** The greatest number of a feature that is one of the terms; -1 if there are none. */
    int last() {
        return last;
    }

    private int place(int feature) {
        return feature & (features.length - 2);
    }
}
