package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A matrix of weights that learns, by steps along the means of gradients and of their squares (Kingma and Ba, "Adam", ICLR 2015, algorithm 1).
 * All inner loops add a multiple of one row to another, which the machine does several numbers at a time.
 */
final class Weights {

    private static final double MEMORY = 0.9;
    private static final double SQUARES_MEMORY = 0.999;

    final float[][] values;
    private final float[][] turned;
    final float[][] gradient;
    private final float[][] means;
    private final float[][] squares;
    private int steps;

    /** Weights drawn by chance. */
    Weights(int rows, int columns, double deviation, SplittableRandom random) {
        values = drawn(rows, columns, deviation, random);
        turned = new float[columns][rows];
        gradient = new float[rows][columns];
        means = new float[rows][columns];
        squares = new float[rows][columns];
        turn();
    }

    /** Numbers around 0. */
    static float[][] drawn(int rows, int columns, double deviation, SplittableRandom random) {
        float[][] drawn = new float[rows][columns];
        for (float[] row : drawn) {
            for (int c = 0; c < columns; c++) {
                // of a sum of three numbers between 0 and 1 the variance is a quarter
                row[c] = (float)
                        (2 * deviation * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5));
            }
        }
        return drawn;
    }

    private void turn() {
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < turned.length; c++) {
                turned[c][r] = values[r][c];
            }
        }
    }

    /** Adds the product of a row of numbers and this matrix. */
    void addProduct(float[] numbers, float[] to) {
        addProduct(numbers, values, to);
    }

    /** Adds the product of a row of numbers and this matrix turned: how what comes out depends on what goes in. */
    void addTurned(float[] numbers, float[] to) {
        addProduct(numbers, turned, to);
    }

    private static void addProduct(float[] numbers, float[][] matrix, float[] to) {
        for (int r = 0; r < numbers.length; r++) {
            if (numbers[r] != 0) {
                add(numbers[r], matrix[r], to);
            }
        }
    }

    /** Remembers a gradient: what went in, and how the error depends on what came out. */
    void learn(float[] in, float[] out) {
        for (int r = 0; r < in.length; r++) {
            if (in[r] != 0) {
                add(in[r], out, gradient[r]);
            }
        }
    }

    /** From the start of whole arrays on: so the machine adds several numbers at a time. */
    private static void add(float times, float[] row, float[] to) {
        for (int c = 0; c < to.length; c++) {
            to[c] += times * row[c];
        }
    }

    /** Makes a step against the mean of the gradients of so many examples, and forgets them. */
    void step(double rate, int examples) {
        steps++;
        double scale = rate * Math.sqrt(1 - Math.pow(SQUARES_MEMORY, steps)) / (1 - Math.pow(MEMORY, steps));
        for (int r = 0; r < values.length; r++) {
            for (int c = 0; c < turned.length; c++) {
                float now = gradient[r][c] / examples;
                means[r][c] += (float) ((1 - MEMORY) * (now - means[r][c]));
                squares[r][c] += (float) ((1 - SQUARES_MEMORY) * (now * now - squares[r][c]));
                values[r][c] -= (float) (scale * means[r][c] / (Math.sqrt(squares[r][c]) + 1e-8));
            }
            Arrays.fill(gradient[r], 0);
        }
        turn();
    }
}
