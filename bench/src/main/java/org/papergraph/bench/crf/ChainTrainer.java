package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.papergraph.bench.crf.ChainCrf.Beliefs;
import org.papergraph.bench.crf.ChainCrf.Numbered;

/**
 * Fits a {@link ChainCrf}, sentence by sentence, with steps that grow shorter for each weight by itself (Duchi, Hazan and
 * Singer, "Adaptive Subgradient Methods", JMLR 2011, AdaGrad) and a Gaussian prior. Seeded. Some thirty rounds do what
 * CoreNLP's minimizer does in two hundred.
 */
final class ChainTrainer {

    /**
     * How to fit.
     *
     * @param rounds through all sentences
     * @param rate of learning
     * @param penalty weight of the squares: one over the variance of the prior
     * @param leastCount features seen in fewer places are left out
     * @param share of the features of a single piece that are used, drawn by chance; above 0, 1 for all
     */
    record Settings(int rounds, double rate, double penalty, int leastCount, double share) {}

    private final Settings settings;
    private final Random random;
    private final List<Numbered> sentences = new ArrayList<>();
    private final List<int[]> right = new ArrayList<>();
    private final ChainCrf model;
    private final float[] squares;
    private final float[] stepSquares;
    private final int[] counts;
    private final int[] stepCounts;

    private ChainTrainer(List<FeaturedSentence> given, List<String> labels, Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
        this.model = new ChainCrf(
                labels,
                numbered(given, settings.leastCount(), false, settings.share(), random),
                numbered(given, settings.leastCount(), true, 1, random));
        int k = labels.size();
        this.squares = new float[model.weights.length];
        this.stepSquares = new float[model.stepWeights.length];
        this.counts = new int[model.weights.length / k];
        this.stepCounts = new int[model.stepWeights.length / (k * k)];
        for (FeaturedSentence sentence : given) {
            Numbered numbered = model.number(sentence);
            sentences.add(numbered);
            right.add(sentence.labels().stream().mapToInt(labels::indexOf).toArray());
            count(numbered.features(), counts);
            count(numbered.steps(), stepCounts);
        }
    }

    /** Fits a model for the labels that the sentences have. */
    static ChainCrf fit(List<FeaturedSentence> sentences, Settings settings, long seed) {
        List<String> labels = FeaturedSentence.labels(sentences);
        ChainTrainer trainer = new ChainTrainer(sentences, labels, settings, seed);
        trainer.run();
        return trainer.model;
    }

    private static Map<String, Integer> numbered(
            List<FeaturedSentence> sentences, int least, boolean steps, double share, Random random) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (FeaturedSentence sentence : sentences) {
            (steps ? sentence.steps() : sentence.features())
                    .forEach(list -> list.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        }
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= least && (share == 1 || random.nextDouble() < share)) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    private static void count(int[][] features, int[] counts) {
        for (int[] list : features) {
            for (int feature : list) {
                counts[feature]++;
            }
        }
    }

    private void run() {
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            order.add(s);
        }
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                learn(sentences.get(s), right.get(s));
            }
        }
    }

    private void learn(Numbered sentence, int[] labels) {
        Beliefs beliefs = model.beliefs(sentence);
        int k = model.labels().size();
        for (int i = 0; i < labels.length; i++) {
            double[] error = beliefs.labels()[i];
            error[labels[i]] -= 1;
            for (int feature : sentence.features()[i]) {
                step(model.weights, squares, feature * k, error, settings.penalty() / counts[feature]);
            }
            double[] stepError = beliefs.steps()[i];
            stepError[(i == 0 ? 0 : labels[i - 1]) * k + labels[i]] -= 1;
            for (int feature : sentence.steps()[i]) {
                step(
                        model.stepWeights,
                        stepSquares,
                        feature * k * k,
                        stepError,
                        settings.penalty() / stepCounts[feature]);
            }
        }
    }

    private void step(float[] weights, float[] squares, int from, double[] error, double penalty) {
        for (int y = 0; y < error.length; y++) {
            double gradient = error[y] + penalty * weights[from + y];
            if (Math.abs(gradient) > 1e-4) {
                squares[from + y] += (float) (gradient * gradient);
                weights[from + y] -= (float) (settings.rate() * gradient / Math.sqrt(squares[from + y] + 1e-3));
            }
        }
    }
}
