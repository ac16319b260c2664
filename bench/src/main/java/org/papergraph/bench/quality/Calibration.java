package org.papergraph.bench.quality;

import java.util.Collection;
import java.util.Locale;
import org.papergraph.bench.quality.EntityScore.Found;

/**
 * How far the confidences of entities are from the share of them that is right: ten bins of equal width, and their expected
 * calibration error (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI
 * 2015, section "Experiments"): the mean distance of the two, weighted by the number of entities in the bin.
 */
final class Calibration {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sums = new double[BINS];

    Calibration(Collection<Found> entities) {
        for (Found one : entities) {
            double confidence = one.entity().confidence();
            int bin = Math.min(BINS - 1, (int) (confidence * BINS));
            counts[bin]++;
            sums[bin] += confidence;
            right[bin] += one.right() ? 1 : 0;
        }
    }

    /** From 0, never wrong about how often it is wrong, to 1. */
    double expectedError() {
        double error = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sums[bin] - right[bin]);
            all += counts[bin];
        }
        return all == 0 ? 0 : error / all;
    }

    /** A line for each bin that holds something. */
    String table() {
        StringBuilder out = new StringBuilder("  confidence   entities  mean   right\n");
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                out.append(String.format(
                        Locale.ROOT,
                        "  %.1f to %.1f  %8d  %.3f  %.3f%n",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        counts[bin],
                        sums[bin] / counts[bin],
                        right[bin] / (double) counts[bin]));
            }
        }
        return out + String.format(Locale.ROOT, "  expected calibration error %.3f%n", expectedError());
    }
}
