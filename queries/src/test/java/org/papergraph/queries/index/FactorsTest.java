package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.queries.SmallGraph;

@ExtendWith(SmallGraph.Given.class)
class FactorsTest {

    @Test
    void everyTermIsFoundAndNothingElse(SmallGraph graph) {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            int most = 1 + random.nextInt(1 << 20);
            check(graph, random.ints(random.nextInt(300), 0, most).distinct().toArray());
        }
    }

    @Test
    void asManyTermsAsOneLikesMayWantTheSamePlace(SmallGraph graph) {
        check(graph, IntStream.range(0, 20).map(i -> i << 12).toArray());
        check(graph, IntStream.range(0, 300).toArray());
        check(graph, new int[] {0});
        check(graph, new int[0]);
    }

    private static void check(SmallGraph graph, int[] features) {
        Terms terms = new Terms(graph.index(), features.length);
        Map<Integer, Double> expected = new HashMap<>();
        for (int feature : features) {
            expected.put(feature, feature + 0.5);
            terms.putStored(feature, feature + 0.5);
        }
        Factors factors = new Factors(terms);
        for (int feature : features) {
            for (int near : List.of(feature, feature + 1, feature ^ 1 << 13)) {
                assertThat(factors.has(near)).isEqualTo(expected.containsKey(near));
                assertThat(factors.ofStored(near)).isEqualTo(expected.getOrDefault(near, 0.0));
            }
        }
    }
}
