package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.bench.crf.SpanBeliefs.Stretch;
import org.papergraph.ontology.ConceptKind;

class PositionLabelsTest {

    private static final ChainTrainer.Settings SETTINGS = new ChainTrainer.Settings(15, 0.1, 0.1, 1, 1);

    @Test
    void saysWhereInANameAPieceIs() {
        assertThat(PositionLabels.label(annotated(sentence("on", "a", "b", "c", "d", "x"), name(1, 3), name(4, 4)))
                        .labels())
                .containsExactly("O", "B dataset", "I dataset", "E dataset", "S dataset", "O");
    }

    @Test
    void partsNamesThatStandSideBySide() {
        FeaturedSentence sentence = sentence("x", "on", "blue", "red", "green", "x");
        assertThat(believed(sentence).names(0.5)).containsExactlyInAnyOrder(name(2, 3), name(4, 4));
    }

    @Test
    void aModelOfSinglePiecesAloneBelievesInNoLongerNames() {
        List<FeaturedSentence> singles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            singles.add(PositionLabels.label(annotated(sentence("on", "blue", "x"), name(1, 1))));
        }
        SpanBeliefs beliefs =
                SpanBeliefs.of(sentence("on", "blue", "blue"), List.of(ChainTrainer.fit(singles, SETTINGS, 1)));
        assertThat(beliefs.all().keySet()).isNotEmpty().allMatch(stretch -> stretch.first() == stretch.last());
    }

    @Test
    void theStretchesThatHoldOnePieceAreNoLikelierThanThatItIsInAName() {
        Random random = new Random(5);
        for (int run = 0; run < 50; run++) {
            String[] words = new String[1 + random.nextInt(9)];
            Arrays.setAll(words, i -> List.of("x", "on", "blue", "red", "green").get(random.nextInt(5)));
            SpanBeliefs beliefs = believed(sentence(words));
            for (int i = 0; i < words.length; i++) {
                int at = i;
                double sum = beliefs.all().entrySet().stream()
                        .filter(e -> e.getKey().overlaps(name(at, at)))
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
                assertThat(sum).isLessThanOrEqualTo(beliefs.inside(i) + 1e-9);
            }
        }
    }

    @Test
    void theChainsThatBeginANameAndEndItAreItsProbability() {
        FeaturedSentence sentence = sentence("on", "blue", "red");
        ChainCrf model = ChainTrainer.fit(corpus(), SETTINGS, 1);
        double[][] steps = model.beliefs(model.number(sentence)).steps();
        int k = model.labels().size();
        int begin = model.labels().indexOf("B dataset");
        int end = model.labels().indexOf("E dataset");
        assertThat(SpanBeliefs.of(sentence, List.of(model)).of(name(1, 2)))
                .isCloseTo(steps[2][begin * k + end], within(1e-9));
    }

    private static SpanBeliefs believed(FeaturedSentence sentence) {
        return SpanBeliefs.of(sentence, List.of(ChainTrainer.fit(corpus(), SETTINGS, 1)));
    }

    /** Behind "on", "blue red" is a data set and "green" is one by itself; "blue x red" is one as well. */
    private static List<FeaturedSentence> corpus() {
        List<FeaturedSentence> corpus = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            corpus.add(PositionLabels.label(
                    annotated(sentence("x", "on", "blue", "red", "green", "x"), name(2, 3), name(4, 4))));
            corpus.add(PositionLabels.label(annotated(sentence("x", "on", "blue", "x", "red"), name(2, 4))));
            corpus.add(PositionLabels.label(annotated(sentence("x", "x", "blue", "x"))));
            corpus.add(PositionLabels.label(annotated(sentence("x", "on", "x"))));
        }
        return corpus;
    }

    private static FeaturedSentence sentence(String... words) {
        return ChainCrfTest.sentence(words);
    }

    private static AnnotatedSentence annotated(FeaturedSentence sentence, Stretch... names) {
        return new AnnotatedSentence(sentence, List.of(names));
    }

    private static Stretch name(int first, int last) {
        return new Stretch(first, last, ConceptKind.DATASET);
    }
}
