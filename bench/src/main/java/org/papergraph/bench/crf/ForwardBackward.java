package org.papergraph.bench.crf;

import java.util.Arrays;
import org.papergraph.bench.crf.ChainCrf.Beliefs;

/** The forward-backward algorithm for a chain of labels, scaled in each piece. */
final class ForwardBackward {

    private ForwardBackward() {}

    /**
     * What follows from how well labels fit.
     *
     * @param scores of each step, as natural logarithms up to a summand for each piece; they are overwritten: {@code [piece][before * k + label]}
     * @param k the number of labels; the first stands before the sentence
     */
    static Beliefs of(double[][] scores, int k) {
        for (double[] step : scores) {
            double highest = Arrays.stream(step).max().orElse(0);
            for (int e = 0; e < step.length; e++) {
                step[e] = Math.exp(step[e] - highest);
            }
        }
        double[][] forward = new double[scores.length][k];
        double[] before = start(k);
        for (int i = 0; i < scores.length; i++) {
            for (int x = 0; x < k; x++) {
                for (int y = 0; y < k; y++) {
                    forward[i][y] += before[x] * scores[i][x * k + y];
                }
            }
            normalise(forward[i]);
            before = forward[i];
        }
        return backward(scores, forward, k);
    }

    private static Beliefs backward(double[][] factors, double[][] forward, int k) {
        int n = factors.length;
        double[][] nodes = new double[n][k];
        double[][] edges = new double[n][k * k];
        double[] backward = new double[k];
        Arrays.fill(backward, 1);
        for (int i = n - 1; i >= 0; i--) {
            double[] before = i == 0 ? start(k) : forward[i - 1];
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

    private static double[] start(int k) {
        double[] start = new double[k];
        start[0] = 1;
        return start;
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
