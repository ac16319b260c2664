package org.papergraph.bench.crf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Models that were each given other features, drawn by chance, and whose probabilities count as one: a model that has all of
 * them leans on the few that tell most in training, and learns little of what the others tell where those are missing (Sutton,
 * Sindelar and McCallum, "Reducing Weight Undertraining in Structured Discriminative Learning", NAACL 2006).
 */
record Committee(List<ChainCrf> models) {

    /** Fits so many models to the same sentences. */
    static Committee fit(List<FeaturedSentence> sentences, int members, ChainTrainer.Settings settings, long seed) {
        return new Committee(IntStream.range(0, members)
                .parallel()
                .mapToObj(member -> ChainTrainer.fit(sentences, settings, seed + member))
                .toList());
    }

    /** What the models think of a sentence, in the mean. */
    SpanBeliefs beliefs(FeaturedSentence sentence) {
        return SpanBeliefs.of(sentence, models);
    }
}
