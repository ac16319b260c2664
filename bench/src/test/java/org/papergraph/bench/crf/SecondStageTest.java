package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

class SecondStageTest {

    private static final Stretch BLUE = new Stretch(1, 1, ConceptKind.DATASET);
    private static final NameStatistics NOTHING_READ = new NameStatistics(List.of());

    @Test
    void believesWhatTheFirstStageSaysOfTheSameWordsElsewhere() {
        SecondStage stage = lessons().learn(1);

        List<SpanBeliefs> sure = stage.revised(batch("blue"), beliefs("blue", 0.95), NOTHING_READ);
        List<SpanBeliefs> unsure = stage.revised(batch("blue"), beliefs("blue", 0.05), NOTHING_READ);

        assertThat(sure.get(0).of(BLUE)).isGreaterThan(unsure.get(0).of(BLUE) + 0.3);
    }

    @Test
    void learnsWhichOfTwoKindsOfModelsIsRight() {
        SecondStage.Lessons lessons = new SecondStage.Lessons(Optional.empty());
        for (int i = 0; i < 300; i++) {
            boolean right = i % 2 == 0;
            List<AnnotatedSentence> sentences = batch("blue").stream()
                    .map(sentence -> new AnnotatedSentence(sentence, right ? List.of(BLUE) : List.of()))
                    .toList();
            lessons.add(sentences, disagreeing(right ? 0.9 : 0.1), NOTHING_READ);
        }
        SecondStage stage = lessons.learn(1);

        assertThat(stage.revised(batch("blue"), disagreeing(0.9), NOTHING_READ)
                        .get(0)
                        .of(BLUE))
                .isGreaterThan(0.9);
        assertThat(stage.revised(batch("blue"), disagreeing(0.1), NOTHING_READ)
                        .get(0)
                        .of(BLUE))
                .isLessThan(0.1);
    }

    /** Two kinds of models whose mean is always the same. */
    private static List<SpanBeliefs> disagreeing(double ofSecond) {
        List<SpanBeliefs> first = beliefs("blue", 0.01);
        List<SpanBeliefs> second = beliefs("blue", 0.01);
        return List.of(
                first.get(0)
                        .with(Map.of(BLUE, 1 - ofSecond))
                        .mixed(second.get(0).with(Map.of(BLUE, ofSecond)), 0.5),
                first.get(1).mixed(second.get(1), 0.5));
    }

    @Test
    void namesNothingThatTheFirstStageHoldsForImpossible() {
        List<FeaturedSentence> sentences = batch("blue");
        List<SpanBeliefs> beliefs = beliefs("blue", 0.01);
        List<SpanBeliefs> revised = lessons().learn(1).revised(sentences, beliefs, NOTHING_READ);
        assertThat(revised).hasSameSizeAs(sentences);
        assertThat(revised.get(1).all()).isEmpty();
    }

    @Test
    void namesOfAListArePossibleWhateverTheFirstStageThinks() {
        Background background = new Background(new KnownNames(List.of("blue")), new UnlabelledContexts(List.of()));
        List<SpanBeliefs> revised =
                lessons(Optional.of(background)).learn(1).revised(batch("Blue"), beliefs("Blue", 0.01), NOTHING_READ);
        assertThat(revised.get(1).all()).containsOnlyKeys(BLUE);
    }

    @Test
    void theSameSeedGivesTheSameBeliefs() {
        List<Map<Stretch, Double>> twice = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            twice.add(lessons()
                    .learn(4)
                    .revised(batch("red"), beliefs("red", 0.6), NOTHING_READ)
                    .get(0)
                    .all());
        }
        assertThat(twice.get(0)).isNotEmpty().isEqualTo(twice.get(1));
    }

    /** A stretch that is half believed is right where the same words are believed elsewhere. */
    private static SecondStage.Lessons lessons() {
        return lessons(Optional.empty());
    }

    private static SecondStage.Lessons lessons(Optional<Background> background) {
        SecondStage.Lessons lessons = new SecondStage.Lessons(background);
        for (int i = 0; i < 300; i++) {
            boolean right = i % 2 == 0;
            String word = "name" + i;
            List<AnnotatedSentence> sentences = batch(word).stream()
                    .map(sentence -> new AnnotatedSentence(sentence, right ? List.of(BLUE) : List.of()))
                    .toList();
            lessons.add(sentences, beliefs(word, right ? 0.9 : 0.1), NOTHING_READ);
        }
        return lessons;
    }

    private static List<FeaturedSentence> batch(String word) {
        return List.of(ChainCrfTest.sentence("on", word, "x"), ChainCrfTest.sentence("x", word));
    }

    private static List<SpanBeliefs> beliefs(String word, double elsewhere) {
        List<SpanBeliefs> none = batch(word).stream()
                .map(sentence -> SpanBeliefs.of(sentence, List.of()))
                .toList();
        return List.of(none.get(0).with(Map.of(BLUE, 0.5)), none.get(1).with(Map.of(BLUE, elsewhere)));
    }
}
