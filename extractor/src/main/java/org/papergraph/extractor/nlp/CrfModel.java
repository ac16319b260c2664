package org.papergraph.extractor.nlp;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A conditional random field that CoreNLP has trained: the probabilities of its labels for a sentence, by the
 * forward-backward algorithm (Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001, section 3).
 * Immutable, any thread.
 *
 * <p>CoreNLP's own decoder gives the same figures (a test holds it so) at a small part of the speed.
 */
public final class CrfModel {

    /** The label of what is in no name. */
    static final String OUTSIDE = "O";

    private final List<String> labels;
    private final WeightTable single;
    private final WeightTable pair;

    CrfModel(CrfWeights weights) {
        int k = weights.labels().size();
        this.labels = List.copyOf(weights.labels());
        this.single = new WeightTable(weights.single(), k);
        this.pair = new WeightTable(weights.pair(), k * k);
    }

    /** Reads a model as {@link CrfTrainer} writes it. */
    public static CrfModel read(InputStream gzip) {
        return new CrfModel(CrfWeights.read(gzip));
    }

    List<String> labels() {
        return labels;
    }

    /** Probability of each label for each piece: {@code [piece][label]}. */
    double[][] probabilities(Described sentence) {
        int n = sentence.size();
        int k = labels.size();
        double[][] steps = steps(sentence);
        double[][] forward = new double[n][k];
        double[] before = new double[k];
        // As CoreNLP does: what stands before the first piece is open.
        Arrays.fill(before, 1);
        for (int i = 0; i < n; i++) {
            for (int y = 0; y < k; y++) {
                for (int x = 0; x < k; x++) {
                    forward[i][y] += before[x] * steps[i][x * k + y];
                }
            }
            normalise(forward[i]);
            before = forward[i];
        }
        backward(steps, forward);
        return forward;
    }

    private static void backward(double[][] steps, double[][] forward) {
        int k = forward.length == 0 ? 0 : forward[0].length;
        double[] backward = new double[k];
        Arrays.fill(backward, 1);
        for (int i = forward.length - 1; i >= 0; i--) {
            double[] earlier = new double[k];
            for (int x = 0; x < k; x++) {
                for (int y = 0; y < k; y++) {
                    earlier[x] += steps[i][x * k + y] * backward[y];
                }
            }
            for (int y = 0; y < k; y++) {
                forward[i][y] *= backward[y];
            }
            normalise(forward[i]);
            normalise(earlier);
            backward = earlier;
        }
    }

    /** What each step multiplies the probability by, up to a factor: {@code [step][label before * labels + label]}. */
    private double[][] steps(Described sentence) {
        int k = labels.size();
        double[][] steps = new double[sentence.size()][k * k];
        WeightTable.Sum scores = single.new Sum();
        WeightTable.Sum pairs = pair.new Sum();
        for (int at = 0; at < steps.length; at++) {
            scores.reset();
            pairs.reset();
            sentence.single(at, scores);
            sentence.pair(at, pairs);
            double highest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < k * k; i++) {
                steps[at][i] = pairs.get(i) + scores.get(i % k);
                highest = Math.max(highest, steps[at][i]);
            }
            for (int i = 0; i < k * k; i++) {
                steps[at][i] = Math.exp(steps[at][i] - highest);
            }
        }
        return steps;
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
