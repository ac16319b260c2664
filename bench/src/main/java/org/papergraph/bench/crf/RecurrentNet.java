package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.papergraph.bench.crf.ChainCrf.Beliefs;

/**
 * Reads a sentence from both ends, so that each piece is judged by all others, and scores labels in a chain (Huang, Xu and Yu, "Bidirectional LSTM-CRF
 * Models for Sequence Tagging", arXiv 1508.01991, 2015, section 2.4, here with {@link GatedLayer}s). A piece comes in as the vector of its word, which stays as it is,
 * and two that are learnt: of the parts of its word and of what the {@link Hints} say of it. {@link RecurrentTrainer} fits it.
 */
final class RecurrentNet implements SequenceModel {

    /** Numbers for the parts of a word. */
    static final int PARTS = 30;

    /** Numbers for hints. */
    static final int HINTS = 20;

    static final int INPUT = WordVectors.SIZE + PARTS + HINTS;

    private static final double PART_DEVIATION = 0.15;
    private static final double OUTPUT_DEVIATION = 0.05;

    private final List<String> labels;
    private final WordVectors vectors;
    private final int hidden;
    final PartVectors parts;
    final PartVectors hints;
    final GatedLayer onwards;
    final GatedLayer backwards;
    final Weights output;
    final Weights bias;
    /** One row: {@code [before * labels + label]}. */
    final Weights steps;

    /** A sentence as it is read: vectors of its words, and numbers of their parts and hints. */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, compared by nobody
    record Read(float[][] vectors, int[][] parts, int[][] hints) {
        int size() {
            return vectors.length;
        }
    }

    /**
     * A net that knows nothing yet.
     *
     * @param hidden numbers that each of the two layers holds on to
     */
    RecurrentNet(List<String> labels, WordVectors vectors, int hidden, SplittableRandom random) {
        this.labels = List.copyOf(labels);
        this.vectors = vectors;
        this.hidden = hidden;
        int k = labels.size();
        parts = new PartVectors(HashedParts.BUCKETS, PARTS, PART_DEVIATION, random);
        hints = new PartVectors(HashedParts.BUCKETS, HINTS, PART_DEVIATION, random);
        onwards = new GatedLayer(INPUT, hidden, random);
        backwards = new GatedLayer(INPUT, hidden, random);
        output = new Weights(2 * hidden, k, OUTPUT_DEVIATION, random);
        bias = new Weights(1, k, 0, random);
        steps = new Weights(1, k * k, 0, random);
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    Read read(FeaturedSentence sentence) {
        return new Read(
                sentence.words().stream().map(vectors::of).toArray(float[][]::new),
                sentence.words().stream().map(HashedParts::ofWord).toArray(int[][]::new),
                sentence.features().stream()
                        .map(features -> HashedParts.of(features.stream().filter(FeaturedTexts::isHint)))
                        .toArray(int[][]::new));
    }

    /** What each piece puts in. */
    float[][] inputs(Read read) {
        float[][] inputs = new float[read.size()][];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = Arrays.copyOf(read.vectors()[i], INPUT);
            parts.add(read.parts()[i], inputs[i], WordVectors.SIZE);
            hints.add(read.hints()[i], inputs[i], WordVectors.SIZE + PARTS);
        }
        return inputs;
    }

    /** What both layers hold on to at each piece, side by side. */
    float[][] states(GatedLayer.Reading forth, GatedLayer.Reading back) {
        int n = forth.states().length;
        float[][] states = new float[n][];
        for (int i = 0; i < n; i++) {
            states[i] = Arrays.copyOf(forth.states()[i], 2 * hidden);
            System.arraycopy(back.states()[n - 1 - i], 0, states[i], hidden, hidden);
        }
        return states;
    }

    /** The last row first. */
    static float[][] turned(float[][] rows) {
        float[][] turned = rows.clone();
        Collections.reverse(Arrays.asList(turned));
        return turned;
    }

    @Override
    public Beliefs beliefs(FeaturedSentence sentence) {
        float[][] inputs = inputs(read(sentence));
        return beliefs(states(onwards.read(inputs), backwards.read(turned(inputs))));
    }

    /** What follows from what the layers hold on to. */
    Beliefs beliefs(float[][] states) {
        return ForwardBackward.of(scores(states), labels.size());
    }

    /** How well each step fits, as a natural logarithm. */
    double[][] scores(float[][] states) {
        int k = labels.size();
        double[][] scores = new double[states.length][k * k];
        for (int i = 0; i < states.length; i++) {
            float[] here = bias.values[0].clone();
            output.addProduct(states[i], here);
            for (int e = 0; e < k * k; e++) {
                scores[i][e] = here[e % k] + steps.values[0][e];
            }
        }
        return scores;
    }
}
