package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.papergraph.bench.crf.TaggedText.Tag;

/**
 * Cross-validation: the names of each fold are found by models that were trained on the other folds. How sure the models must be
 * of a name is chosen on one of those other folds, by a model trained without it.
 */
final class FoldedTrial {

    private static final double[] LEAST = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    private final List<List<TaggedText>> folds;
    private final ChainTrainer.Settings settings;
    private final int models;
    private final Map<TaggedText, List<FeaturedSentence>> read = new HashMap<>();

    /**
     * @param models how many models, each of another seed, are asked for each fold
     */
    FoldedTrial(List<List<TaggedText>> folds, FeaturedTexts reader, ChainTrainer.Settings settings, int models) {
        this.folds = folds;
        this.settings = settings;
        this.models = models;
        for (List<TaggedText> fold : folds) {
            fold.forEach(text -> read.put(text, reader.read(text)));
        }
    }

    /** Finds the names of one fold and hands each text and its names on. */
    void run(int fold, BiConsumer<TaggedText, List<Tag>> receiver) {
        int inner = (fold + 1) % folds.size();
        ChainCrf model = fit(Set.of(fold, inner), 0);
        double least = chosen(folds.get(inner), List.of(model));
        List<ChainCrf> trained = new ArrayList<>();
        for (int seed = 1; seed <= models; seed++) {
            trained.add(fit(Set.of(fold), seed));
        }
        for (TaggedText text : folds.get(fold)) {
            receiver.accept(text, names(text, beliefs(text, trained), least));
        }
    }

    private ChainCrf fit(Set<Integer> without, int seed) {
        List<FeaturedSentence> training = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            if (!without.contains(fold)) {
                folds.get(fold).forEach(text -> training.addAll(sentences(text)));
            }
        }
        return ChainTrainer.fit(training, settings, seed);
    }

    private double chosen(List<TaggedText> texts, List<ChainCrf> trained) {
        SpanScore[] scores = new SpanScore[LEAST.length];
        Arrays.setAll(scores, i -> new SpanScore());
        for (TaggedText text : texts) {
            List<SpanBeliefs> beliefs = beliefs(text, trained);
            for (int i = 0; i < LEAST.length; i++) {
                scores[i].add(text.tags(), names(text, beliefs, LEAST[i]));
            }
        }
        int best = 0;
        for (int i = 1; i < LEAST.length; i++) {
            best = scores[i].f1() > scores[best].f1() ? i : best;
        }
        return LEAST[best];
    }

    private List<FeaturedSentence> sentences(TaggedText text) {
        return read.getOrDefault(text, List.of());
    }

    private List<SpanBeliefs> beliefs(TaggedText text, List<ChainCrf> trained) {
        return sentences(text).stream()
                .map(sentence -> SpanBeliefs.of(sentence, trained))
                .toList();
    }

    private List<Tag> names(TaggedText text, List<SpanBeliefs> beliefs, double least) {
        List<Tag> names = new ArrayList<>();
        List<FeaturedSentence> sentences = sentences(text);
        for (int s = 0; s < sentences.size(); s++) {
            for (SpanBeliefs.Stretch name : beliefs.get(s).names(least)) {
                names.add(sentences.get(s).tag(name));
            }
        }
        return names;
    }
}
