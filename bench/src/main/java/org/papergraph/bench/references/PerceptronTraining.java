package org.papergraph.bench.references;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.papergraph.extractor.cite.ReferenceTagger;
import org.papergraph.extractor.cite.ReferenceTokens;

/**
 * The averaged structured perceptron (Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002, sections
 * 2.2 and 2.5). The average is kept as a sum that is weighted by the steps, so that a step costs what it changes.
 */
final class PerceptronTraining {

    private static final int PARTS = ReferenceTagger.PARTS;

    private final float[] weights = new float[(1 << ReferenceTagger.HASH_BITS) * PARTS];
    private final float[] transitions = new float[PARTS * PARTS];
    private final double[] weightSums = new double[weights.length];
    private final double[] transitionSums = new double[transitions.length];
    private long steps = 1;

    private PerceptronTraining() {}

    /** A reference: features and part of every token. */
    private static final class Example {

        private final int[][] features;
        private final int[] parts;

        Example(MarkedReference reference) {
            ReferenceTokens tokens = ReferenceTokens.of(reference.text());
            features = tokens.features();
            parts = new int[tokens.count()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = reference.parts().get(tokens.start(i)).index();
            }
        }
    }

    /**
     * Trains a tagger.
     *
     * @param rounds how often each reference is seen
     * @param seed decides the order in which they are seen
     */
    static ReferenceTagger train(List<MarkedReference> references, int rounds, long seed) {
        PerceptronTraining training = new PerceptronTraining();
        List<Example> examples =
                new ArrayList<>(references.stream().map(Example::new).toList());
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(training::learn);
        }
        return new ReferenceTagger(
                training.averaged(training.weights, training.weightSums),
                training.averaged(training.transitions, training.transitionSums));
    }

    private void learn(Example example) {
        int[] guess = ReferenceTagger.best(example.features, weights, transitions);
        for (int i = 0; i < guess.length; i++) {
            int right = example.parts[i];
            if (guess[i] != right) {
                for (int feature : example.features[i]) {
                    change(weights, weightSums, feature * PARTS + right, 1);
                    change(weights, weightSums, feature * PARTS + guess[i], -1);
                }
            }
            if (i > 0) {
                int wanted = example.parts[i - 1] * PARTS + right;
                int guessed = guess[i - 1] * PARTS + guess[i];
                if (wanted != guessed) {
                    change(transitions, transitionSums, wanted, 1);
                    change(transitions, transitionSums, guessed, -1);
                }
            }
        }
        steps++;
    }

    private void change(float[] values, double[] sums, int at, float by) {
        values[at] += by;
        sums[at] += (double) by * steps;
    }

    private float[] averaged(float[] values, double[] sums) {
        float[] mean = new float[values.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (values[i] - sums[i] / steps);
        }
        return mean;
    }
}
