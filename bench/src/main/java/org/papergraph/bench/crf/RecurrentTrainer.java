package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.papergraph.bench.crf.ChainCrf.Beliefs;
import org.papergraph.bench.crf.RecurrentNet.Read;

/**
 * Fits a {@link RecurrentNet} by batches of sentences; steps grow shorter to the end. Of what comes into and out of the layers, numbers are left out by
 * chance, so that none is leant on (Srivastava and others, "Dropout", JMLR 2014, section 4). Seeded.
 */
final class RecurrentTrainer {

    /**
     * How to fit.
     *
     * @param rounds through all sentences
     * @param batch sentences that make one step together
     * @param rate of learning at first
     * @param hidden numbers that each layer holds on to
     * @param inputsKept share of what comes in that is not left out
     * @param statesKept share of what the layers hold on to that is not left out
     */
    record Settings(int rounds, int batch, double rate, int hidden, double inputsKept, double statesKept) {}

    private static final float[] ONE = {1};

    private final RecurrentNet net;
    private final Settings settings;
    private final SplittableRandom chance;
    private final List<Weights> weights = new ArrayList<>();

    private record Example(Read read, List<Integer> labels) {}

    RecurrentTrainer(RecurrentNet net, Settings settings, long seed) {
        this.net = net;
        this.settings = settings;
        this.chance = new SplittableRandom(seed);
        weights.addAll(net.onwards.weights());
        weights.addAll(net.backwards.weights());
        weights.addAll(List.of(net.output, net.bias, net.steps));
    }

    /** Fits a net for the labels that the sentences have. */
    static RecurrentNet fit(List<FeaturedSentence> sentences, WordVectors vectors, Settings settings, long seed) {
        RecurrentNet net = new RecurrentNet(
                FeaturedSentence.labels(sentences), vectors, settings.hidden(), new SplittableRandom(seed));
        new RecurrentTrainer(net, settings, seed).run(sentences, new Random(seed));
        return net;
    }

    private void run(List<FeaturedSentence> sentences, Random random) {
        List<Example> examples = new ArrayList<>();
        sentences.forEach(sentence -> examples.add(new Example(
                net.read(sentence),
                sentence.labels().stream().map(net.labels()::indexOf).toList())));
        int done = 0;
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(examples, random);
            for (int from = 0; from < examples.size(); from += settings.batch()) {
                List<Example> batch = examples.subList(from, Math.min(examples.size(), from + settings.batch()));
                batch.forEach(example -> learn(example.read(), example.labels()));
                step(1 - done / (double) (settings.rounds() * examples.size()), batch.size());
                done += batch.size();
            }
        }
    }

    private void step(double left, int batch) {
        weights.forEach(matrix -> matrix.step(settings.rate() * left, batch));
        net.parts.step(left, batch);
        net.hints.step(left, batch);
    }

    /** Remembers the gradients of a sentence. */
    void learn(Read read, List<Integer> labels) {
        float[][] inputs = net.inputs(read);
        float[][] inputsKept = leaveOut(inputs, settings.inputsKept());
        GatedLayer.Reading forth = net.onwards.read(inputs);
        GatedLayer.Reading back = net.backwards.read(RecurrentNet.turned(inputs));
        float[][] states = net.states(forth, back);
        float[][] statesKept = leaveOut(states, settings.statesKept());
        float[][] stateErrors = learnOutput(states, labels);
        multiply(stateErrors, statesKept);

        int hidden = settings.hidden();
        float[][] inputErrors = net.onwards.learn(forth, columns(stateErrors, 0, hidden));
        float[][] backErrors = net.backwards.learn(back, RecurrentNet.turned(columns(stateErrors, hidden, 2 * hidden)));
        for (int i = 0; i < inputErrors.length; i++) {
            for (int j = 0; j < RecurrentNet.INPUT; j++) {
                inputErrors[i][j] += backErrors[inputErrors.length - 1 - i][j];
            }
        }
        multiply(inputErrors, inputsKept);
        for (int i = 0; i < inputErrors.length; i++) {
            net.parts.learn(read.parts()[i], inputErrors[i], WordVectors.SIZE);
            net.hints.learn(read.hints()[i], inputErrors[i], WordVectors.SIZE + RecurrentNet.PARTS);
        }
    }

    /** Says how the error depends on the states. */
    private float[][] learnOutput(float[][] states, List<Integer> labels) {
        Beliefs beliefs = net.beliefs(states);
        int k = net.labels().size();
        float[][] stateErrors = new float[states.length][2 * settings.hidden()];
        for (int i = 0; i < states.length; i++) {
            float[] error = wrong(beliefs.labels()[i], labels.get(i));
            net.bias.learn(ONE, error);
            net.output.learn(states[i], error);
            net.output.addTurned(error, stateErrors[i]);
            int before = i == 0 ? 0 : labels.get(i - 1);
            net.steps.learn(ONE, wrong(beliefs.steps()[i], before * k + labels.get(i)));
        }
        return stateErrors;
    }

    /** By how much probabilities are too high. */
    private static float[] wrong(double[] probabilities, int right) {
        float[] wrong = new float[probabilities.length];
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = (float) probabilities[i] - (i == right ? 1 : 0);
        }
        return wrong;
    }

    /** What each number was multiplied by: 0, or so much more than 1 that their sum stays. */
    private float[][] leaveOut(float[][] rows, double share) {
        float[][] kept = new float[rows.length][rows[0].length];
        for (float[] row : kept) {
            for (int j = 0; j < row.length; j++) {
                row[j] = chance.nextDouble() < share ? (float) (1 / share) : 0;
            }
        }
        multiply(rows, kept);
        return kept;
    }

    private static void multiply(float[][] rows, float[][] by) {
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] *= by[i][j];
            }
        }
    }

    private static float[][] columns(float[][] rows, int from, int to) {
        float[][] columns = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            columns[i] = Arrays.copyOfRange(rows[i], from, to);
        }
        return columns;
    }
}
