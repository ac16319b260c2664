package org.papergraph.extractor.combine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.papergraph.extractor.combine.Combiner.Outcome;

class CombinerTest {

    /** One unit that says "method" when both features hold, and one that says "task" unless the first does. */
    private static final Combiner BOTH = new Combiner(
            Map.of("one", new byte[] {100, -100}, "other", new byte[] {100, 0}),
            new float[] {0.01f, 0.02f},
            new float[] {-1, 1},
            new float[][] {{0, 5, 0, 0}, {0, 0, 0, 3}, {1, 0, 0, 0}});

    @Test
    void aUnitCountsOnlyWhenItsSumIsPositive() {
        assertThat(BOTH.probabilities(List.of("one")).get(Outcome.METHOD)).isCloseTo(1 / (3 + Math.E), within(1e-6));
        double method = Math.exp(5);
        assertThat(BOTH.probabilities(List.of("one", "other")).get(Outcome.METHOD))
                .isCloseTo(method / (method + Math.E + 2), within(1e-6));
    }

    @Test
    void probabilitiesAddUpToOneWhateverTheFeatures() {
        assertThat(BOTH.probabilities(List.of("unheard of")).values().stream()
                        .mapToDouble(p -> p)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void oneThatHasLearnedNothingHoldsAllOutcomesForAsLikely() {
        assertThat(Combiner.untrained().probabilities(List.of("one")).values()).allMatch(p -> p == 0.25);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BOTH.write(out);
        Combiner again = Combiner.read(new ByteArrayInputStream(out.toByteArray()));
        for (List<String> features :
                List.of(List.<String>of(), List.of("one"), List.of("other"), List.of("one", "other"))) {
            assertThat(again.probabilities(features)).isEqualTo(BOTH.probabilities(features));
        }
    }

    @Test
    void theOneThatShipsGivesTheSameInAnyOrder() {
        Combiner own = Combiners.own().ofSummaries();
        List<String> features = new ArrayList<>(List.of(
                "bias", "lex=method ", "by=lexicon", "places=3+", "words=2", "head=network", "-1=a", "shape=Aa"));
        Map<Outcome, Double> first = own.probabilities(features);
        assertThat(first.get(Outcome.METHOD)).isNotEqualTo(0.25);
        Collections.shuffle(features, new Random(7));
        assertThat(own.probabilities(features)).isEqualTo(first);
    }

    @Test
    void numbersThatDoNotFitTogetherAreRefused() {
        assertThatThrownBy(() -> new Combiner(Map.of(), new float[2], new float[1], new float[3][4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 scales, 1 biases");
    }
}
