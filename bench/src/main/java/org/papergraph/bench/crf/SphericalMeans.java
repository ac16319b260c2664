package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.Random;

/**
 * Groups vectors by the cosine to the mean of their group (Dhillon and Modha, "Concept Decompositions for Large Sparse Text
 * Data Using Clustering", Machine Learning 2001, section 3.1). Seeded.
 */
final class SphericalMeans {

    private final int groups;
    private final int rounds;
    private final Random random;

    SphericalMeans(int groups, int rounds, long seed) {
        this.groups = groups;
        this.rounds = rounds;
        this.random = new Random(seed);
    }

    /** The group of each vector, 0 up to the number of groups; the vectors are sparse in fact. */
    int[] group(float[][] vectors) {
        int[][] places = new int[vectors.length][];
        float[][] values = new float[vectors.length][];
        for (int v = 0; v < vectors.length; v++) {
            sparse(vectors[v], v, places, values);
        }
        int width = vectors[0].length;
        // Column-wise means: all groups of one column lie together, which the inner loop runs over.
        float[][] means = new float[width][groups];
        int[] start = random.ints(0, vectors.length).distinct().limit(groups).toArray();
        for (int g = 0; g < groups; g++) {
            add(places[start[g]], values[start[g]], g, means);
        }
        int[] of = new int[vectors.length];
        for (int round = 0; round < rounds; round++) {
            for (int v = 0; v < vectors.length; v++) {
                of[v] = nearest(places[v], values[v], means);
            }
            for (float[] column : means) {
                Arrays.fill(column, 0);
            }
            for (int v = 0; v < vectors.length; v++) {
                add(places[v], values[v], of[v], means);
            }
            normalise(means);
        }
        return of;
    }

    private static void sparse(float[] vector, int v, int[][] places, float[][] values) {
        double square = 0;
        int n = 0;
        for (float value : vector) {
            square += value * value;
            n += value == 0 ? 0 : 1;
        }
        places[v] = new int[n];
        values[v] = new float[n];
        int k = 0;
        for (int c = 0; c < vector.length; c++) {
            if (vector[c] != 0) {
                places[v][k] = c;
                values[v][k++] = (float) (vector[c] / Math.sqrt(square));
            }
        }
    }

    private static void add(int[] places, float[] values, int group, float[][] means) {
        for (int k = 0; k < places.length; k++) {
            means[places[k]][group] += values[k];
        }
    }

    private int nearest(int[] places, float[] values, float[][] means) {
        float[] cosines = new float[groups];
        for (int k = 0; k < places.length; k++) {
            float[] column = means[places[k]];
            float value = values[k];
            for (int g = 0; g < groups; g++) {
                cosines[g] += value * column[g];
            }
        }
        int best = 0;
        for (int g = 1; g < groups; g++) {
            best = cosines[g] > cosines[best] ? g : best;
        }
        return best;
    }

    private void normalise(float[][] means) {
        double[] squares = new double[groups];
        for (float[] column : means) {
            for (int g = 0; g < groups; g++) {
                squares[g] += column[g] * column[g];
            }
        }
        for (float[] column : means) {
            for (int g = 0; g < groups; g++) {
                column[g] = squares[g] == 0 ? 0 : (float) (column[g] / Math.sqrt(squares[g]));
            }
        }
    }
}
