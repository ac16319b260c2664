package org.papergraph.bench.crf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001): weights of
 * features and what follows from them for a sentence. {@link ChainTrainer} fits it.
 */
final class ChainCrf implements SequenceModel {

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

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public Beliefs beliefs(FeaturedSentence sentence) {
        return beliefs(number(sentence));
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

    /** What the model thinks of a sentence with numbered features. */
    Beliefs beliefs(Numbered sentence) {
        double[][] scores = new double[sentence.size()][];
        Arrays.setAll(scores, i -> scores(sentence, i));
        return ForwardBackward.of(scores, labels.size());
    }

    /** How well each step fits, as a natural logarithm. */
    private double[] scores(Numbered sentence, int at) {
        int k = labels.size();
        double[] single = new double[k];
        for (int feature : sentence.features()[at]) {
            for (int y = 0; y < k; y++) {
                single[y] += weights[feature * k + y];
            }
        }
        double[] scores = new double[k * k];
        for (int feature : sentence.steps()[at]) {
            for (int e = 0; e < k * k; e++) {
                scores[e] += stepWeights[feature * k * k + e];
            }
        }
        for (int e = 0; e < k * k; e++) {
            scores[e] += single[e % k];
        }
        return scores;
    }
}
