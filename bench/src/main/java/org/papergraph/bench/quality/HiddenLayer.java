package org.papergraph.bench.quality;

import java.util.Arrays;
import java.util.Random;
import org.papergraph.extractor.combine.Combiner;

/**
 * A network of one hidden layer of rectified units over binary features, trained by AdaGrad (Duchi, Hazan and Singer, "Adaptive
 * Subgradient Methods for Online Learning and Stochastic Optimization", JMLR 2011, figure 1) with an L2 penalty and with most
 * features and some units left out at random in each step (Srivastava et al., "Dropout", JMLR 2014, section 4). Its weights
 * are means over the later epochs, which hang less on the order of the examples.
 */
final class HiddenLayer {

    static final int UNITS = Integer.getInteger("units", 16);

    private static final int OUTCOMES = Combiner.Outcome.values().length;
    private static final int EPOCHS = Integer.getInteger("epochs", 12);
    private static final double RATE = 0.05;
    private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "0.01"));

    /** The share of features and of units that a step sees. */
    private static final double FEATURES_KEPT = Double.parseDouble(System.getProperty("keep", "0.4"));

    private static final double UNITS_KEPT = Double.parseDouble(System.getProperty("keepUnits", "0.7"));

    /** AdaGrad's sum of squares before the first step. */
    private static final float FIRST_SQUARE = 1e-3f;

    private static final double FIRST_WEIGHT = 0.1;
    private static final double FIRST_OUTPUT = 0.3;

    /** Numbers that are learned, with the sums of their squared gradients and of their later values. */
    private static final class Learned {

        private final float[] values;
        private final float[] squares;
        private final float[] sums;

        Learned(int size) {
            values = new float[size];
            squares = new float[size];
            sums = new float[size];
            Arrays.fill(squares, FIRST_SQUARE);
        }

        Learned(int size, double deviation, Random random) {
            this(size);
            for (int i = 0; i < size; i++) {
                values[i] = (float) (random.nextGaussian() * deviation);
            }
        }

        void step(int at, double gradient) {
            squares[at] += (float) (gradient * gradient);
            values[at] -= (float) (RATE * gradient / Math.sqrt(squares[at]));
        }

        void sum() {
            for (int i = 0; i < values.length; i++) {
                sums[i] += values[i];
            }
        }
    }

    private final Learned weights;
    private final Learned biases = new Learned(UNITS);
    private final Learned outputs;
    private final Random random;
    private final double[] active = new double[UNITS];
    private int summed;

    private HiddenLayer(int features, Random random) {
        this.random = random;
        this.weights = new Learned(features * UNITS, FIRST_WEIGHT, random);
        this.outputs = new Learned((UNITS + 1) * OUTCOMES, FIRST_OUTPUT, random);
    }

    /**
     * Trains one.
     *
     * @param features that hold of each example, from 0 to {@code size} - 1
     * @param outcomes the right one of each
     * @param counts what each counts for
     */
    static HiddenLayer trained(int[][] features, int[] outcomes, double[] counts, int size, int seed) {
        HiddenLayer network = new HiddenLayer(size, new Random(seed));
        Integer[] order = new Integer[features.length];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            java.util.Collections.shuffle(Arrays.asList(order), network.random);
            for (int i : order) {
                network.step(network.some(features[i]), outcomes[i], counts[i]);
            }
            if (epoch >= EPOCHS / 2) {
                network.sum();
            }
        }
        return network;
    }

    private int[] some(int[] features) {
        return Arrays.stream(features)
                .filter(feature -> random.nextDouble() < FEATURES_KEPT)
                .toArray();
    }

    private void sum() {
        weights.sum();
        biases.sum();
        outputs.sum();
        summed++;
    }

    private void step(int[] features, int outcome, double count) {
        activate(features);
        double[] errors = errors(outcome, count);
        for (int k = 0; k < OUTCOMES; k++) {
            outputs.step(UNITS * OUTCOMES + k, errors[k]);
        }
        double[] back = new double[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            if (active[unit] > 0) {
                back[unit] = back(unit, errors);
                biases.step(unit, back[unit]);
            }
        }
        for (int feature : features) {
            for (int unit = 0; unit < UNITS; unit++) {
                int at = feature * UNITS + unit;
                weights.step(at, back[unit] / FEATURES_KEPT + PENALTY * count * weights.values[at]);
            }
        }
    }

    /** What the units say; those left out, and those that say nothing, are 0. */
    private void activate(int[] features) {
        double[] sums = new double[UNITS];
        for (int feature : features) {
            for (int unit = 0; unit < UNITS; unit++) {
                sums[unit] += weights.values[feature * UNITS + unit];
            }
        }
        for (int unit = 0; unit < UNITS; unit++) {
            double sum = biases.values[unit] + sums[unit] / FEATURES_KEPT;
            active[unit] = sum > 0 && random.nextDouble() < UNITS_KEPT ? sum / UNITS_KEPT : 0;
        }
    }

    /** The probability of each outcome, less 1 for the right one. */
    private double[] errors(int outcome, double count) {
        double[] scores = new double[OUTCOMES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < OUTCOMES; k++) {
            scores[k] = outputs.values[UNITS * OUTCOMES + k];
            for (int unit = 0; unit < UNITS; unit++) {
                scores[k] += active[unit] * outputs.values[unit * OUTCOMES + k];
            }
            highest = Math.max(highest, scores[k]);
        }
        double sum = 0;
        for (int k = 0; k < OUTCOMES; k++) {
            scores[k] = Math.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < OUTCOMES; k++) {
            scores[k] = count * (scores[k] / sum - (k == outcome ? 1 : 0));
        }
        return scores;
    }

    /** A unit's own error, after which its outputs take their step. */
    private double back(int unit, double[] errors) {
        double back = 0;
        for (int k = 0; k < OUTCOMES; k++) {
            int at = unit * OUTCOMES + k;
            back += errors[k] * outputs.values[at];
            outputs.step(at, errors[k] * active[unit]);
        }
        return back / UNITS_KEPT;
    }

    float weight(int feature, int unit) {
        return weights.sums[feature * UNITS + unit] / summed;
    }

    float bias(int unit) {
        return biases.sums[unit] / summed;
    }

    /** What a unit adds to an outcome's score; the row behind the last unit always counts. */
    float output(int unit, int outcome) {
        return outputs.sums[unit * OUTCOMES + outcome] / summed;
    }
}
