package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.papergraph.bench.crf.BelievedSentences.Believed;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;

/**
 * Thinks again about every stretch that a first stage holds for possible: learns from sentences that the first stage was not
 * trained on which of its beliefs were right (stacking: Wolpert, "Stacked Generalization", Neural Networks 1992), by {@link StretchFeatures}.
 * Names of a {@link Background} are possible whatever the first stage thinks.
 */
final class SecondStage {

    private static final BoostedTrees.Settings TREES = new BoostedTrees.Settings(200, 4, 0.05, 20, 0.5, 0.3, 5);

    /** Where a {@link Background} tells more of each stretch. */
    private static final BoostedTrees.Settings DEEPER_TREES = new BoostedTrees.Settings(400, 6, 0.03, 20, 0.5, 0.3, 5);

    private static final int MEMBERS = 4;

    /** What the first stage believes less than this stays out. */
    private static final double LEAST = 0.02;

    /** Examples to learn from: features of stretches, and which are names. */
    static final class Lessons {

        private final Optional<Background> background;
        private final List<double[]> rows = new ArrayList<>();
        private final List<Boolean> right = new ArrayList<>();

        /** No examples yet; all stretches will be told with the same background. */
        Lessons(Optional<Background> background) {
            this.background = background;
        }

        /**
         * Adds sentences.
         *
         * @param beliefs of a first stage that has not seen these sentences
         * @param statistics of annotated sentences that are not among these
         */
        void add(List<AnnotatedSentence> sentences, List<SpanBeliefs> beliefs, NameStatistics statistics) {
            BelievedSentences batch = new BelievedSentences(
                    sentences.stream().map(AnnotatedSentence::sentence).toList(), beliefs);
            StretchFeatures features = new StretchFeatures(batch, statistics, background);
            for (int s = 0; s < sentences.size(); s++) {
                Believed sentence = batch.sentences().get(s);
                for (Stretch stretch : possible(sentence, background)) {
                    rows.add(features.of(sentence, stretch));
                    right.add(sentences.get(s).names().contains(stretch));
                }
            }
        }

        /** Learns; there must be a possible stretch. */
        SecondStage learn(long seed) {
            BoostedTrees.Settings trees = background.isPresent() ? DEEPER_TREES : TREES;
            double[][] all = rows.toArray(double[][]::new);
            boolean[] answers = new boolean[all.length];
            IntStream.range(0, answers.length).forEach(row -> answers[row] = right.get(row));
            return new SecondStage(
                    IntStream.range(0, MEMBERS)
                            .parallel()
                            .mapToObj(member -> BoostedTrees.fit(all, answers, trees, seed + member))
                            .toList(),
                    background);
        }
    }

    private final List<BoostedTrees> members;
    private final Optional<Background> background;

    private SecondStage(List<BoostedTrees> members, Optional<Background> background) {
        this.members = members;
        this.background = background;
    }

    /** What is to be thought of sentences instead of what the first stage thinks. */
    List<SpanBeliefs> revised(List<FeaturedSentence> sentences, List<SpanBeliefs> beliefs, NameStatistics statistics) {
        BelievedSentences batch = new BelievedSentences(sentences, beliefs);
        StretchFeatures features = new StretchFeatures(batch, statistics, background);
        List<SpanBeliefs> revised = new ArrayList<>();
        for (Believed sentence : batch.sentences()) {
            Map<Stretch, Double> probabilities = new TreeMap<>();
            for (Stretch stretch : possible(sentence, background)) {
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

    private static Set<Stretch> possible(Believed sentence, Optional<Background> background) {
        Set<Stretch> possible = new TreeSet<>();
        sentence.beliefs().all().forEach((stretch, belief) -> {
            if (belief >= LEAST) {
                possible.add(stretch);
            }
        });
        background.ifPresent(known -> possible.addAll(known.possible(sentence.asWritten())));
        return possible;
    }
}
