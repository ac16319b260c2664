package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.queries.index.Scores;

class CountedTest {

    @Test
    void theyAreThoseThatSortingFindsWhereverTheyStandAndOfEqualsTheFirst() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            int[] scores = scores(random);
            int most = 1 + random.nextInt(300);
            int struck = random.nextInt(7);

            Counted best = Counted.of(new Scores(scores, 0.25f), most, paper -> paper % 7 != struck);

            List<Integer> expected = sorted(scores, struck)
                    .subList(0, Math.min(most, sorted(scores, struck).size()));
            assertThat(best.papers()).containsExactlyInAnyOrder(expected.toArray(Integer[]::new));
            for (int place = 0; place < best.size(); place++) {
                assertThat(best.scores()[place]).isEqualTo(scores[best.papers()[place]] * 0.25f);
            }
            int first = 1 + random.nextInt(expected.size() + 10);
            best.toTheFront(first);
            assertThat(Arrays.stream(best.papers()).limit(first))
                    .containsExactlyInAnyOrderElementsOf(expected.subList(0, Math.min(first, expected.size())));
        }
    }

    @Test
    void thoseThatPassATestStay() {
        int[] scores = {5, 0, 3, 9, -2, 1};
        Counted best = Counted.of(new Scores(scores, 1), 3, paper -> true);

        best.keep(paper -> paper != 3);

        assertThat(best.papers()).containsExactlyInAnyOrder(0, 2);
    }

    /** The best stand close together now and then, and many scores are equal. */
    private static int[] scores(Random random) {
        int[] scores = new int[1 + random.nextInt(20_000)];
        int dense = random.nextInt(scores.length);
        for (int i = 0; i < scores.length; i++) {
            int near = Math.abs(i - dense) < 200 ? 1_000 : 100;
            scores[i] = random.nextInt(3) == 0 ? 0 : random.nextInt(near) - 20;
        }
        return scores;
    }

    private static List<Integer> sorted(int[] scores, int struck) {
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0 && i % 7 != struck)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> -scores[i]).thenComparing(i -> i))
                .toList();
    }
}
