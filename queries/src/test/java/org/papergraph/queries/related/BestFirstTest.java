package org.papergraph.queries.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestFirstTest {

    @Test
    void papersComeInTheOrderInWhichSortingPutsThemEachOnce() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            int[] papers = random.ints(1 + random.nextInt(400), 0, 1_000_000)
                    .distinct()
                    .toArray();
            float[] scores = new float[papers.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextInt(60) / 7f;
            }

            BestFirst best = new BestFirst(papers, scores);
            List<Integer> told = new ArrayList<>();
            List<Float> theirs = new ArrayList<>();
            BestFirst.Some some = best.next(1);
            while (some.papers().length > 0) {
                for (int i = 0; i < some.papers().length; i++) {
                    told.add(some.papers()[i]);
                    theirs.add(some.scores()[i]);
                }
                some = best.next(1 + random.nextInt(20));
            }

            List<Integer> places = IntStream.range(0, papers.length)
                    .filter(i -> scores[i] > 0)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> papers[i]))
                    .toList();
            assertThat(told).isEqualTo(places.stream().map(i -> papers[i]).toList());
            assertThat(theirs).isEqualTo(places.stream().map(i -> scores[i]).toList());
        }
    }
}
