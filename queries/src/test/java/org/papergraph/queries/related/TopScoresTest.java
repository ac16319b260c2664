package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopScoresTest {

    @Test
    void theyAreThoseThatSortingFindsAndOfEqualsTheFirst() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            float[] scores = new float[1 + random.nextInt(2_000)];
            for (int i = 0; i < scores.length; i++) {
                // Many are equal.
                scores[i] = random.nextInt(3) == 0 ? 0 : (1 + random.nextInt(200)) / 7f;
            }
            int most = 1 + random.nextInt(300);

            TopScores best = best(scores, most);

            List<Integer> expected = IntStream.range(0, scores.length)
                    .filter(i -> scores[i] > 0)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> i))
                    .limit(most)
                    .toList();
            assertThat(IntStream.range(0, best.size()).map(best::number)).containsExactlyElementsOf(expected);
            assertThat(best.isFull()).isEqualTo(expected.size() == most);
            for (int place = 0; place < best.size(); place++) {
                assertThat(best.score(place)).isEqualTo(scores[best.number(place)]);
            }
        }
    }

    @Test
    void whileThereIsRoomAnyScoreIsGoodEnough() {
        TopScores best = new TopScores(2);

        assertThat(best.least()).isZero();
        best.add(7, 3);
        assertThat(best.least()).isZero();
        best.add(8, 2);
        assertThat(best.least()).isEqualTo(2);
        best.add(9, 2.5f);
        assertThat(best.least()).isEqualTo(2.5f);
    }

    private static TopScores best(float[] scores, int most) {
        TopScores best = new TopScores(most);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > best.least()) {
                best.add(i, scores[i]);
            }
        }
        best.order();
        return best;
    }
}
