package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    private static final BoostedTrees.Settings SETTINGS = new BoostedTrees.Settings(100, 2, 0.1, 5, 0.7, 1, 1);

    @Test
    void learnsWhatNoSingleColumnTells() {
        double[][] rows = rows(1_000, 3);
        BoostedTrees trees = BoostedTrees.fit(rows, either(rows), SETTINGS, 1);
        double[][] unseen = rows(200, 4);
        boolean[] right = either(unseen);
        for (int row = 0; row < unseen.length; row++) {
            boolean clear = Math.abs(unseen[row][0]) > 0.1 && Math.abs(unseen[row][1]) > 0.1;
            assertThat(!clear || trees.odds(unseen[row]) > 0 == right[row])
                    .as(Arrays.toString(unseen[row]))
                    .isTrue();
        }
    }

    @Test
    void whereNothingTellsTheOddsAreThoseOfTheWhole() {
        double[][] rows = new double[400][1];
        boolean[] right = new boolean[400];
        Arrays.fill(right, 0, 100, true);
        assertThat(BoostedTrees.fit(rows, right, SETTINGS, 1).odds(new double[] {0}))
                .isBetween(Math.log(100 / 300.0) - 0.1, Math.log(100 / 300.0) + 0.1);
    }

    @Test
    void stayFiniteWhereAllAnswersAreTheSame() {
        double[][] rows = rows(50, 5);
        assertThat(BoostedTrees.fit(rows, new boolean[50], SETTINGS, 1).odds(rows[0]))
                .isNegative()
                .isFinite();
    }

    @Test
    void theSameSeedGivesTheSameTrees() {
        double[][] rows = rows(300, 6);
        assertThat(BoostedTrees.fit(rows, either(rows), SETTINGS, 2).odds(rows[7]))
                .isEqualTo(BoostedTrees.fit(rows, either(rows), SETTINGS, 2).odds(rows[7]))
                .isNotEqualTo(BoostedTrees.fit(rows, either(rows), SETTINGS, 3).odds(rows[7]));
    }

    private static double[][] rows(int size, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[size][];
        Arrays.setAll(rows, row -> new double[] {random.nextDouble() - 0.3, random.nextDouble() - 0.6});
        return rows;
    }

    /** Whether one of the two is above zero and the other is not. */
    private static boolean[] either(double[][] rows) {
        boolean[] right = new boolean[rows.length];
        for (int row = 0; row < rows.length; row++) {
            right[row] = rows[row][0] > 0 != rows[row][1] > 0;
        }
        return right;
    }
}
