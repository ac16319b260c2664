package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void theHighestScoresAreAmongThemAndNotMuchMore() {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            float[] scores = new float[5_000];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(4) == 0 ? 0 : (float) Math.pow(random.nextDouble(), 6);
            }
            scores[7] = -1;
            float[] sorted = scores.clone();
            Arrays.sort(sorted);
            float hundredth = sorted[sorted.length - 100];

            int[] found = Candidates.of(scores, 100);

            assertThat(found).isSorted().hasSizeBetween(100, 150);
            assertThat(found)
                    .contains(IntStream.range(0, scores.length)
                            .filter(i -> scores[i] >= hundredth)
                            .toArray());
        }
    }

    @Test
    void whatHasNoScoreIsNoneHoweverManyAreWanted() {
        assertThat(Candidates.of(new float[] {0, 2, 0, 2, -1}, 100)).containsExactly(1, 3);
        assertThat(Candidates.of(new float[10], 3)).isEmpty();
        assertThat(Candidates.of(new float[0], 3)).isEmpty();
    }
}
