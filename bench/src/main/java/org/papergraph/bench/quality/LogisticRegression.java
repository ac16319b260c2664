package org.papergraph.bench.quality;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.papergraph.extractor.combine.Combiner;

/**
 * Trains multinomial logistic regression with an L2 penalty by AdaGrad (Duchi, Hazan and Singer, "Adaptive Subgradient
 * Methods for Online Learning and Stochastic Optimization", JMLR 2011, figure 1). Seeded: same examples, same weights.
 */
final class LogisticRegression {

    /**
     * Features that hold and the outcome that is right. Examples of the register that the combiner is for have each feature
     * twice, once shared with the other registers and once their own (Daumé, "Frustratingly Easy Domain Adaptation", ACL
     * 2007, section 3); afterwards the two weights are one sum.
     */
    record Example(Collection<String> features, Combiner.Outcome outcome, double weight, boolean own) {}

    private static final int EPOCHS = Integer.getInteger("epochs", 20);
    private static final int ORDERS = 3;
    private static final double RATE = 0.2;
    private static final List<Combiner.Outcome> ALL = List.of(Combiner.Outcome.values());
    private static final int OUTCOMES = ALL.size();

    private final double penalty;
    private final int leastCount;

    LogisticRegression(double penalty, int leastCount) {
        this.penalty = penalty;
        this.leastCount = leastCount;
    }

    Map<String, float[]> weights(List<Example> examples) {
        Map<String, Integer> index = index(examples);
        int[][] features = examples.stream()
                .map(example -> example.features().stream()
                        .filter(index::containsKey)
                        .map(feature -> index.getOrDefault(feature, 0))
                        .flatMapToInt(at -> example.own() ? IntStream.of(at, at + index.size()) : IntStream.of(at))
                        .toArray())
                .toArray(int[][]::new);
        // The mean over several orders and the later epochs hangs less on the order in which the examples came.
        double[] mean = new double[index.size() * OUTCOMES * 2];
        for (int seed = 1; seed <= ORDERS; seed++) {
            train(examples, features, new Random(seed), mean);
        }
        Map<String, float[]> trained = new HashMap<>();
        index.forEach((feature, at) -> {
            float[] of = new float[OUTCOMES];
            boolean some = false;
            for (int k = 0; k < OUTCOMES; k++) {
                double sum = mean[at * OUTCOMES + k] + mean[(at + index.size()) * OUTCOMES + k];
                of[k] = Math.round(sum * 1000) / 1000f;
                some |= Math.abs(of[k]) >= 0.02;
            }
            if (some) {
                trained.put(feature, of);
            }
        });
        return trained;
    }

    private void train(List<Example> examples, int[][] features, Random random, double[] mean) {
        double[] weights = new double[mean.length];
        double[] squares = new double[weights.length];
        Arrays.fill(squares, 1e-6);
        Integer[] order = new Integer[examples.size()];
        Arrays.setAll(order, i -> i);
        int counted = EPOCHS - EPOCHS / 2;
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            java.util.Collections.shuffle(Arrays.asList(order), random);
            for (int i : order) {
                step(features[i], examples.get(i), weights, squares);
            }
            for (int w = 0; epoch >= EPOCHS / 2 && w < mean.length; w++) {
                mean[w] += weights[w] / (counted * ORDERS);
            }
        }
    }

    private Map<String, Integer> index(List<Example> examples) {
        Map<String, Integer> counts = new java.util.TreeMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= leastCount) {
                index.put(feature, index.size());
            }
        });
        return index;
    }

    private void step(int[] features, Example example, double[] weights, double[] squares) {
        double[] p = new double[OUTCOMES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < OUTCOMES; k++) {
            for (int feature : features) {
                p[k] += weights[feature * OUTCOMES + k];
            }
            highest = Math.max(highest, p[k]);
        }
        double sum = 0;
        for (int k = 0; k < OUTCOMES; k++) {
            p[k] = Math.exp(p[k] - highest);
            sum += p[k];
        }
        for (int k = 0; k < OUTCOMES; k++) {
            double error = example.weight() * (p[k] / sum - (ALL.get(k) == example.outcome() ? 1 : 0));
            for (int feature : features) {
                int at = feature * OUTCOMES + k;
                double gradient = error + penalty * weights[at];
                squares[at] += gradient * gradient;
                weights[at] -= RATE * gradient / Math.sqrt(squares[at]);
            }
        }
    }
}
