package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureSumsTest {

    @Test
    void eachFeatureStandsThereOnceInOrderWithItsSum() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Map<Integer, Double> expected = new TreeMap<>();
            FeatureSums sums = new FeatureSums();
            FeatureSums others = new FeatureSums();
            int features = 1 + random.nextInt(1_000);
            for (int i = random.nextInt(600); i > 0; i--) {
                int feature = random.nextInt(features);
                sums.add(feature, i);
                others.add(feature, i);
                expected.merge(feature, 0.5 * i, Double::sum);
            }
            FeatureSums all = new FeatureSums();
            all.add(sums, 1);
            all.add(others, -0.5);

            all.order();

            assertThat(IntStream.range(0, all.size()).mapToObj(all::feature))
                    .containsExactlyElementsOf(expected.keySet());
            for (int place = 0; place < all.size(); place++) {
                assertThat(all.sum(place)).isCloseTo(expected.get(all.feature(place)), within(1e-6));
            }
        }
    }
}
