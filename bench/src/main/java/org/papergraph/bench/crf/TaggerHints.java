package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.papergraph.bench.crf.ChainCrf.Beliefs;
import org.papergraph.extractor.nlp.Described;
import org.papergraph.extractor.text.AnalysedText;

/**
 * What a tagger that was trained on another set takes a piece for (stacking): the likely name that holds it, and the likeliest
 * kind with how likely that is. The other set's conventions may be others; the model that gets the hints learns what they mean.
 */
record TaggerHints(ChainCrf tagger) implements Hints {

    private static final double[] STEPS = {0.03, 0.1, 0.25, 0.5, 0.75, 0.93};
    private static final double LEAST = 0.25;
    private static final String NOTHING = "-";

    @Override
    public List<List<List<String>>> of(AnalysedText text, List<Described> sentences) {
        return sentences.stream().map(this::of).toList();
    }

    private List<List<String>> of(Described sentence) {
        FeaturedSentence featured = FeaturedTexts.plain(sentence);
        Beliefs beliefs = tagger.beliefs(tagger.number(featured));
        List<String> names = new ArrayList<>(Collections.nCopies(sentence.size(), NOTHING));
        for (SpanBeliefs.Stretch name :
                SpanBeliefs.of(featured, List.of(tagger)).names(LEAST)) {
            for (int i = name.first(); i <= name.last(); i++) {
                names.set(i, (i == name.first() ? "B" : "I") + name.kind().label());
            }
        }
        List<List<String>> hints = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            hints.add(List.of(names.get(i), likeliest(beliefs.labels()[i])));
        }
        return hints;
    }

    private String likeliest(double[] probabilities) {
        int best = 1;
        for (int y = 2; y < probabilities.length; y++) {
            best = probabilities[y] > probabilities[best] ? y : best;
        }
        int step = 0;
        while (step < STEPS.length && probabilities[best] >= STEPS[step]) {
            step++;
        }
        return step == 0 ? NOTHING : tagger.labels().get(best) + step;
    }
}
