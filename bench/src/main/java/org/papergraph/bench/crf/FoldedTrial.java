package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.papergraph.bench.crf.TaggedText.Tag;

/** Cross-validation: the names of each fold are found by models that were trained on the other folds. */
final class FoldedTrial {

    private static final int SEED = 1;
    private static final int MEMBERS = 11;

    private final List<List<TaggedText>> folds;
    private final ChainTrainer.Settings settings;
    private final Map<TaggedText, List<FeaturedSentence>> read = new HashMap<>();

    FoldedTrial(List<List<TaggedText>> folds, FeaturedTexts reader, ChainTrainer.Settings settings) {
        this.folds = folds;
        this.settings = settings;
        for (List<TaggedText> fold : folds) {
            fold.forEach(text -> read.put(text, reader.read(text)));
        }
    }

    /**
     * Finds the names of one fold and hands each text and its names on.
     *
     * @param least a stretch is a name from this probability on
     */
    void run(int fold, double least, BiConsumer<TaggedText, List<Tag>> receiver) {
        List<FeaturedSentence> training = new ArrayList<>();
        for (int other = 0; other < folds.size(); other++) {
            if (other != fold) {
                folds.get(other).forEach(text -> training.addAll(sentences(text)));
            }
        }
        Committee committee = Committee.fit(training, MEMBERS, settings, SEED);
        for (TaggedText text : folds.get(fold)) {
            List<Tag> names = new ArrayList<>();
            for (FeaturedSentence sentence : sentences(text)) {
                committee.beliefs(sentence).names(least).forEach(name -> names.add(sentence.tag(name)));
            }
            receiver.accept(text, names);
        }
    }

    private List<FeaturedSentence> sentences(TaggedText text) {
        return read.getOrDefault(text, List.of());
    }
}
