package org.papergraph.bench.crf;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A layer that reads a sentence piece by piece and holds on to what it has read as far as its gates let it: a gated recurrent unit (Cho
 * and others, "Learning Phrase Representations using RNN Encoder-Decoder", EMNLP 2014, section 2.3), whose reset gate acts behind the
 * product with the weights, so that there is one product a piece.
 */
final class GatedLayer {

    private static final float[] ONE = {1};

    private final int size;
    /** Columns: update, reset and candidate, each of the layer's size. */
    private final Weights fromInput;

    private final Weights fromBefore;
    private final Weights bias;

    /**
     * What came in and what came of it, piece by piece.
     *
     * @param gates update, reset and candidate
     * @param products of the state before and the weights, before the reset gate lets them through
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, compared by nobody
    record Reading(float[][] inputs, float[][] states, float[][] gates, float[][] products) {}

    GatedLayer(int inputs, int size, SplittableRandom random) {
        this.size = size;
        fromInput = new Weights(inputs, 3 * size, 1 / Math.sqrt(inputs), random);
        fromBefore = new Weights(size, 3 * size, 1 / Math.sqrt(size), random);
        bias = new Weights(1, 3 * size, 0, random);
    }

    List<Weights> weights() {
        return List.of(fromInput, fromBefore, bias);
    }

    Reading read(float[][] inputs) {
        int n = inputs.length;
        Reading reading = new Reading(inputs, new float[n][size], new float[n][3 * size], new float[n][3 * size]);
        float[] before = new float[size];
        for (int i = 0; i < n; i++) {
            float[] gates = reading.gates()[i];
            float[] product = reading.products()[i];
            bias.addProduct(ONE, gates);
            fromInput.addProduct(inputs[i], gates);
            fromBefore.addProduct(before, product);
            float[] state = reading.states()[i];
            for (int h = 0; h < size; h++) {
                float update = sigmoid(gates[h] + product[h]);
                float reset = sigmoid(gates[size + h] + product[size + h]);
                float candidate = 2 * sigmoid(2 * (gates[2 * size + h] + reset * product[2 * size + h])) - 1;
                gates[h] = update;
                gates[size + h] = reset;
                gates[2 * size + h] = candidate;
                state[h] = update * before[h] + (1 - update) * candidate;
            }
            before = state;
        }
        return reading;
    }

    private static float sigmoid(float x) {
        return (float) (1 / (1 + Math.exp(-x)));
    }

    /**
     * Remembers gradients of the weights.
     *
     * @param errors how the error depends on each state, not counting what later states make of it
     * @return how it depends on the inputs
     */
    float[][] learn(Reading reading, float[][] errors) {
        float[][] inputErrors = new float[errors.length][reading.inputs()[0].length];
        float[] later = new float[size];
        float[] error = new float[3 * size];
        float[] productError = new float[3 * size];
        for (int i = errors.length - 1; i >= 0; i--) {
            float[] before = i == 0 ? new float[size] : reading.states()[i - 1];
            float[] gates = reading.gates()[i];
            float[] earlier = new float[size];
            for (int h = 0; h < size; h++) {
                float update = gates[h];
                float reset = gates[size + h];
                float candidate = gates[2 * size + h];
                float product = reading.products()[i][2 * size + h];
                float here = errors[i][h] + later[h];
                float slope = here * (1 - update) * (1 - candidate * candidate);
                error[h] = here * (before[h] - candidate) * update * (1 - update);
                error[size + h] = slope * product * reset * (1 - reset);
                error[2 * size + h] = slope;
                productError[h] = error[h];
                productError[size + h] = error[size + h];
                productError[2 * size + h] = slope * reset;
                earlier[h] = here * update;
            }
            bias.learn(ONE, error);
            fromInput.learn(reading.inputs()[i], error);
            fromInput.addTurned(error, inputErrors[i]);
            fromBefore.learn(before, productError);
            fromBefore.addTurned(productError, earlier);
            later = earlier;
        }
        return inputErrors;
    }
}
