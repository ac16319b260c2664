package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Span;

class ChainCrfTest {

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(15, 0.1, 0.1, 1, 1);

    @Test
    void learnsWhatTheWordBeforeSays() {
        ChainCrf model = ChainTrainer.fit(corpus(), SETTINGS, 1);
        assertThat(SpanBeliefs.of(sentence("x", "on", "blue", "red", "x"), List.of(model))
                        .names(0.5))
                .containsExactly(new SpanBeliefs.Stretch(2, 3, ConceptKind.DATASET));
        assertThat(SpanBeliefs.of(sentence("x", "x", "blue", "red", "x"), List.of(model))
                        .names(0.5))
                .isEmpty();
    }

    @Test
    void theStretchesThatHoldOnePieceAreNoLikelierThanItsLabel() {
        ChainCrf model = ChainTrainer.fit(corpus(), SETTINGS, 1);
        Random random = new Random(5);
        for (int run = 0; run < 50; run++) {
            String[] words = new String[1 + random.nextInt(9)];
            Arrays.setAll(words, i -> List.of("x", "on", "blue", "red", "(").get(random.nextInt(5)));
            FeaturedSentence sentence = sentence(words);
            double[][] labels = model.beliefs(model.number(sentence)).labels();
            for (int i = 0; i < words.length; i++) {
                int at = i;
                double sum = SpanBeliefs.of(sentence, List.of(model)).all().entrySet().stream()
                        .filter(e ->
                                e.getKey().first() <= at && at <= e.getKey().last())
                        .mapToDouble(java.util.Map.Entry::getValue)
                        .sum();
                assertThat(labels[i][0] + labels[i][1]).isCloseTo(1, within(1e-9));
                assertThat(sum).isLessThanOrEqualTo(labels[i][1] + 1e-9);
            }
        }
    }

    @Test
    void aNameHoldsBothBracketsOrNone() {
        ChainCrf model = ChainTrainer.fit(corpus(), SETTINGS, 1);
        assertThat(SpanBeliefs.of(sentence("on", "blue", "(", "red", "x"), List.of(model))
                        .all()
                        .keySet())
                .noneMatch(stretch -> stretch.first() <= 2 && stretch.last() >= 2);
    }

    @Test
    void theSameSeedGivesTheSameModel() {
        assertThat(ChainTrainer.fit(corpus(), SETTINGS, 3).weights)
                .isEqualTo(ChainTrainer.fit(corpus(), SETTINGS, 3).weights);
    }

    /** "blue red" is a data set behind "on" only. */
    static List<FeaturedSentence> corpus() {
        List<FeaturedSentence> corpus = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            FeaturedSentence named = sentence("x", "on", "blue", "red", "x");
            corpus.add(new FeaturedSentence(
                    named.words(),
                    named.places(),
                    named.features(),
                    named.steps(),
                    List.of("O", "O", "dataset", "dataset", "O")));
            corpus.add(sentence("x", "x", "blue", "red", "x"));
            corpus.add(sentence("x", "on", "x"));
        }
        return corpus;
    }

    static FeaturedSentence sentence(String... words) {
        List<Span> places = new ArrayList<>();
        List<List<String>> features = new ArrayList<>();
        List<List<String>> steps = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String before = i == 0 ? "^" : words[i - 1];
            places.add(new Span(2 * i, 2 * i + 1));
            features.add(List.of("w" + words[i], "p" + before + " " + words[i]));
            steps.add(List.of("b", "b" + words[i]));
        }
        return new FeaturedSentence(
                List.of(words), places, features, steps, Collections.nCopies(words.length, FeaturedTexts.OUTSIDE));
    }
}
