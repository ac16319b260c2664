package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001): weights of
 * features and what follows from them for a sentence. {@link ChainTrainer} fits it.
 */
final class ChainCrf {

    /** A sentence whose features are numbers; features that no training sentence has are left out. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, compared by nobody
    record Numbered(int[][] features, int[][] steps) {
        int size() {
            return features.length;
        }
    }

    /**
     * What the model thinks of a sentence.
     *
     * @param labels probability of each label: {@code [piece][label]}
     * @param steps probability of a label and the one before: {@code [piece][before * labels + label]}
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Beliefs(double[][] labels, double[][] steps) {}

    private final List<String> labels;
    private final Map<String, Integer> featureNumbers;
    private final Map<String, Integer> stepNumbers;
    final float[] weights;
    final float[] stepWeights;

    /** A model all of whose weights are zero; the first label is that of what stands before a sentence. */
    ChainCrf(List<String> labels, Map<String, Integer> featureNumbers, Map<String, Integer> stepNumbers) {
        this.labels = List.copyOf(labels);
        this.featureNumbers = featureNumbers;
        this.stepNumbers = stepNumbers;
        this.weights = new float[featureNumbers.size() * labels.size()];
        this.stepWeights = new float[stepNumbers.size() * labels.size() * labels.size()];
    }

    List<String> labels() {
        return labels;
    }

    Numbered number(FeaturedSentence sentence) {
        return new Numbered(
                sentence.features().stream()
                        .map(list -> numbers(list, featureNumbers))
                        .toArray(int[][]::new),
                sentence.steps().stream()
                        .map(list -> numbers(list, stepNumbers))
                        .toArray(int[][]::new));
    }

    private static int[] numbers(List<String> features, Map<String, Integer> numbers) {
        return features.stream()
                .mapToInt(feature -> numbers.getOrDefault(feature, -1))
                .filter(number -> number >= 0)
                .toArray();
    }

    /** The forward-backward algorithm. */
    Beliefs beliefs(Numbered sentence) {
        int n = sentence.size();
        int k = labels.size();
        double[][] factors = new double[n][];
        double[][] forward = new double[n][k];
        double[] before = new double[k];
        before[0] = 1;
        for (int i = 0; i < n; i++) {
            factors[i] = factors(sentence, i);
            for (int x = 0; x < k; x++) {
                for (int y = 0; y < k; y++) {
                    forward[i][y] += before[x] * factors[i][x * k + y];
                }
            }
            normalise(forward[i]);
            before = forward[i];
        }
        return backward(factors, forward);
    }

    private Beliefs backward(double[][] factors, double[][] forward) {
        int n = factors.length;
        int k = labels.size();
        double[][] nodes = new double[n][k];
        double[][] edges = new double[n][k * k];
        double[] backward = new double[k];
        Arrays.fill(backward, 1);
        double[] start = new double[k];
        start[0] = 1;
        for (int i = n - 1; i >= 0; i--) {
            double[] before = i == 0 ? start : forward[i - 1];
            double[] earlier = new double[k];
            for (int x = 0; x < k; x++) {
                for (int y = 0; y < k; y++) {
                    double rest = factors[i][x * k + y] * backward[y];
                    earlier[x] += rest;
                    edges[i][x * k + y] = before[x] * rest;
                }
            }
            normalise(edges[i]);
            for (int e = 0; e < k * k; e++) {
                nodes[i][e % k] += edges[i][e];
            }
            normalise(earlier);
            backward = earlier;
        }
        return new Beliefs(nodes, edges);
    }

    /** What each step multiplies the probability by, up to a factor. */
    private double[] factors(Numbered sentence, int at) {
        int k = labels.size();
        double[] scores = new double[k];
        for (int feature : sentence.features()[at]) {
            for (int y = 0; y < k; y++) {
                scores[y] += weights[feature * k + y];
            }
        }
        double[] factors = new double[k * k];
        for (int feature : sentence.steps()[at]) {
            for (int e = 0; e < k * k; e++) {
                factors[e] += stepWeights[feature * k * k + e];
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (int e = 0; e < k * k; e++) {
            factors[e] += scores[e % k];
            highest = Math.max(highest, factors[e]);
        }
        for (int e = 0; e < k * k; e++) {
            factors[e] = Math.exp(factors[e] - highest);
        }
        return factors;
    }

    private static void normalise(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] /= sum;
        }
    }
}
