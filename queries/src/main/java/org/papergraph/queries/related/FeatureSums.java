package org.papergraph.queries.related;

import java.util.Arrays;

/** Numbers of features, which come mostly in order and mostly once; those of the same feature are added up. */
final class FeatureSums {

    private int[] features = new int[1 << 6];
    private double[] sums = new double[1 << 6];
    private int size;

    void add(int feature, double number) {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2);
            sums = Arrays.copyOf(sums, size * 2);
        }
        features[size] = feature;
        sums[size++] = number;
    }

    /** Adds the numbers of others, each times a factor. */
    void add(FeatureSums others, double times) {
        for (int i = 0; i < others.size; i++) {
            add(others.features[i], others.sums[i] * times);
        }
    }

    /** Brings them in order of features, each of which stands there once. */
    void order() {
        boolean ordered = true;
        for (int i = 1; i < size && ordered; i++) {
            ordered = features[i - 1] < features[i];
        }
        if (ordered) {
            return;
        }
        long[] places = new long[size];
        for (int i = 0; i < size; i++) {
            places[i] = (long) features[i] << 32 | i;
        }
        Arrays.sort(places);
        double[] unordered = sums.clone();
        int last = -1;
        for (long place : places) {
            int feature = (int) (place >>> 32);
            double number = unordered[(int) place];
            if (last >= 0 && features[last] == feature) {
                sums[last] += number;
            } else {
                features[++last] = feature;
                sums[last] = number;
            }
        }
        size = last + 1;
    }

    int size() {
        return size;
    }

    int feature(int place) {
        return features[place];
    }

    double sum(int place) {
        return sums[place];
    }

    int[] features() {
        return Arrays.copyOf(features, size);
    }
}
