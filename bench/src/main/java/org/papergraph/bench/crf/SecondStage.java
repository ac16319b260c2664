package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.papergraph.bench.crf.BelievedSentences.Believed;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;

/**
 * Thinks again about every stretch that a first stage holds for possible: learns from sentences that the first stage was not
 * trained on which of its beliefs were right (stacking: Wolpert, "Stacked Generalization", Neural Networks 1992), by {@link StretchFeatures}.
 */
final class SecondStage {

    private static final BoostedTrees.Settings SETTINGS = new BoostedTrees.Settings(200, 4, 0.05, 20, 0.5, 0.3, 5);
    private static final int MEMBERS = 4;

    /** What the first stage believes less than this stays out. */
    private static final double LEAST = 0.02;

    /** Examples to learn from: features of stretches, and which are names. */
    static final class Lessons {

        private final List<double[]> rows = new ArrayList<>();
        private final List<Boolean> right = new ArrayList<>();

        /**
         * Adds sentences.
         *
         * @param beliefs of a first stage that has not seen these sentences
         * @param statistics of annotated sentences that are not among these
         */
        void add(List<AnnotatedSentence> sentences, List<SpanBeliefs> beliefs, NameStatistics statistics) {
            BelievedSentences batch = new BelievedSentences(
                    sentences.stream().map(AnnotatedSentence::sentence).toList(), beliefs);
            StretchFeatures features = new StretchFeatures(batch, statistics);
            for (int s = 0; s < sentences.size(); s++) {
                for (Stretch stretch : possible(beliefs.get(s))) {
                    rows.add(features.of(batch.sentences().get(s), stretch));
                    right.add(sentences.get(s).names().contains(stretch));
                }
            }
        }

        /** Learns; there must be a possible stretch. */
        SecondStage learn(long seed) {
            double[][] all = rows.toArray(double[][]::new);
            boolean[] answers = new boolean[all.length];
            IntStream.range(0, answers.length).forEach(row -> answers[row] = right.get(row));
            return new SecondStage(IntStream.range(0, MEMBERS)
                    .parallel()
                    .mapToObj(member -> BoostedTrees.fit(all, answers, SETTINGS, seed + member))
                    .toList());
        }
    }

    private final List<BoostedTrees> members;

    private SecondStage(List<BoostedTrees> members) {
        this.members = members;
    }

    /** What is to be thought of sentences instead of what the first stage thinks. */
    List<SpanBeliefs> revised(List<FeaturedSentence> sentences, List<SpanBeliefs> beliefs, NameStatistics statistics) {
        BelievedSentences batch = new BelievedSentences(sentences, beliefs);
        StretchFeatures features = new StretchFeatures(batch, statistics);
        List<SpanBeliefs> revised = new ArrayList<>();
        for (Believed sentence : batch.sentences()) {
            Map<Stretch, Double> probabilities = new TreeMap<>();
            for (Stretch stretch : possible(sentence.beliefs())) {
                probabilities.put(stretch, probability(features.of(sentence, stretch)));
            }
            revised.add(sentence.beliefs().with(probabilities));
        }
        return revised;
    }

    private double probability(double[] row) {
        double odds = members.stream()
                .mapToDouble(member -> member.odds(row))
                .average()
                .orElse(0);
        return 1 / (1 + Math.exp(-odds));
    }

    private static List<Stretch> possible(SpanBeliefs beliefs) {
        return beliefs.all().entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
