package org.papergraph.bench.crf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How to fit a {@link Committee}.
 *
 * @param settings of its fields
 * @param labelling gives a sentence the labels that are learnt
 * @param vectors of words, if there are to be nets beside the fields
 */
record FirstStage(
        ChainTrainer.Settings settings,
        Function<AnnotatedSentence, FeaturedSentence> labelling,
        Optional<WordVectors> vectors) {

    private static final int NETS = 2;
    private static final RecurrentTrainer.Settings NET_SETTINGS =
            new RecurrentTrainer.Settings(8, 16, 0.004, 48, 0.5, 0.5);

    /**
     * Fits a committee.
     *
     * @param fields their number
     */
    Committee fit(List<AnnotatedSentence> sentences, int fields, long seed) {
        List<FeaturedSentence> labelled = sentences.stream().map(labelling).toList();
        List<RecurrentNet> nets =
                vectors.map(known -> nets(labelled, known, seed)).orElse(List.of());
        return new Committee(
                IntStream.range(0, fields)
                        .parallel()
                        .mapToObj(field -> ChainTrainer.fit(labelled, settings, seed + field))
                        .toList(),
                nets);
    }

    private static List<RecurrentNet> nets(List<FeaturedSentence> sentences, WordVectors vectors, long seed) {
        return IntStream.range(0, NETS)
                .parallel()
                .mapToObj(net -> RecurrentTrainer.fit(sentences, vectors, NET_SETTINGS, seed + net))
                .toList();
    }
}
