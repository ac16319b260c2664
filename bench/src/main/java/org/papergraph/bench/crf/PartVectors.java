package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Vectors that are learnt for parts of words; a word has the sum of those of its parts. Each number learns by steps of its own, as most parts
 * are in few sentences (AdaGrad, as in {@link ChainTrainer}).
 */
final class PartVectors {

    private static final double RATE = 0.05;

    private final int size;
    final float[][] values;
    final float[][] gradient;
    private final float[][] squares;
    private final TreeSet<Integer> touched = new TreeSet<>();

    PartVectors(int parts, int size, double deviation, SplittableRandom random) {
        this.size = size;
        values = Weights.drawn(parts, size, deviation, random);
        gradient = new float[parts][size];
        squares = new float[parts][size];
    }

    /** Adds the sum for some parts, from a place on. */
    void add(int[] parts, float[] to, int at) {
        float share = share(parts);
        for (int part : parts) {
            for (int i = 0; i < size; i++) {
                to[at + i] += share * values[part][i];
            }
        }
    }

    /** A sum of many is no longer than one of few. */
    private static float share(int[] parts) {
        return (float) (1 / Math.sqrt(parts.length));
    }

    /** Remembers how the error depends on what was added. */
    void learn(int[] parts, float[] error, int at) {
        float share = share(parts);
        for (int part : parts) {
            touched.add(part);
            for (int i = 0; i < size; i++) {
                gradient[part][i] += share * error[at + i];
            }
        }
    }

    void step(double rate, int examples) {
        for (int part : touched) {
            for (int i = 0; i < size; i++) {
                float now = gradient[part][i] / examples;
                squares[part][i] += now * now;
                values[part][i] -= (float) (rate * RATE * now / Math.sqrt(squares[part][i] + 1e-6));
            }
            Arrays.fill(gradient[part], 0);
        }
        touched.clear();
    }
}
