package org.papergraph.extractor.nlp;

import java.util.Map;

/**
 * Weights by the hashes of their features, and what the features that were added sum up to. The table is immutable and
 * shared; a {@link Sum} belongs to one thread.
 */
final class WeightTable {

    private final int width;
    private final long[] keys;
    private final float[] weights;

    /**
     * @param width how many weights each feature has
     */
    WeightTable(Map<String, float[]> byFeature, int width) {
        this.width = width;
        int size = Math.max(16, Integer.highestOneBit(byFeature.size()) * 4);
        keys = new long[size];
        weights = new float[size * width];
        byFeature.forEach((feature, of) -> {
            int at = slot(Symbol.hash(feature));
            keys[at] = Symbol.hash(feature);
            System.arraycopy(of, 0, weights, at * width, width);
        });
    }

    /** Where a hash is, or would be. No feature hashes to 0, which marks a free place. */
    private int slot(long hash) {
        int mask = keys.length - 1;
        int at = (int) (hash >>> 32 ^ hash) & mask;
        while (keys[at] != 0 && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The sum of the weights of the features that it is given. */
    final class Sum implements FeatureSink {

        private final float[] sums = new float[width];

        void reset() {
            java.util.Arrays.fill(sums, 0);
        }

        float get(int i) {
            return sums[i];
        }

        private void add(long hash) {
            int at = slot(hash);
            if (keys[at] != 0) {
                for (int i = 0, k = at * width; i < width; i++, k++) {
                    sums[i] += weights[k];
                }
            }
        }

        @Override
        public void add(Symbol name) {
            add(name.hash());
        }

        @Override
        public void add(Symbol name, Symbol value) {
            add(value.after(name.hash()));
        }

        @Override
        public void add(Word word, Place place) {
            word.features(place, this);
        }

        @Override
        public void add(Symbol name, Symbol first, Symbol second) {
            add(second.after(Symbol.SPACE.after(first.after(name.hash()))));
        }

        @Override
        public void add(Symbol name, Symbol first, Symbol second, Symbol third) {
            long two = second.after(Symbol.SPACE.after(first.after(name.hash())));
            add(third.after(Symbol.SPACE.after(two)));
        }
    }
}
