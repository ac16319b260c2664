package org.papergraph.bench.scale;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks from 0 on, by the law of Zipf and Mandelbrot: the probability of a rank goes with 1 / (rank + shift)^exponent. */
final class Zipf {

    private final double[] sums;

    /**
     * @param ranks how many there are; positive
     * @param shift positive; 1 is Zipf's own law, 2.7 that of English words
     */
    Zipf(int ranks, double exponent, double shift) {
        sums = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + shift, -exponent);
            sums[rank] = sum;
        }
    }

    int draw(RandomGenerator random) {
        int place = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(place < 0 ? -place - 1 : place + 1, sums.length - 1);
    }
}
