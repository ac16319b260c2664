package org.papergraph.bench.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatentSpaceTest {

    /** Two groups of columns that stand together, one that stands alone and weighs little. */
    private static final List<SparseRow> MATRIX = List.of(
            row(0, 1),
            row(0, 1),
            row(0, 1),
            row(0, 1),
            row(2, 3),
            row(2, 3),
            row(2, 3),
            new SparseRow(new int[] {4}, new float[] {0.1f}));

    @Test
    void columnsThatStandTogetherHaveTheSameCoordinates() {
        float[][] space = new LatentSpace(2, 30, 3).of(MATRIX, 5);

        assertThat(space[0]).containsExactly(space[1], within(1e-3f));
        assertThat(space[2]).containsExactly(space[3], within(1e-3f));
        assertThat(dot(space[0], space[2])).isCloseTo(0, within(1e-3));
        assertThat(dot(space[0], space[0])).isCloseTo(0.5, within(1e-3));
        assertThat(dot(space[4], space[4])).isCloseTo(0, within(1e-3));
    }

    private static SparseRow row(int one, int other) {
        float half = (float) Math.sqrt(0.5);
        return new SparseRow(new int[] {one, other}, new float[] {half, half});
    }

    private static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }
}
