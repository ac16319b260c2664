package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.LongBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSignsTest {

    private static final int DIMENSIONS = 128;

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 128, 200})
    void aVectorIsLikeItselfAndUnlikeItsContrary(int dimensions) {
        float[] vector = vector(new Random(5), dimensions);
        float[] contrary = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            contrary[i] = -vector[i];
        }
        TopicSigns signs = signs(dimensions, new float[dimensions], vector);

        assertThat(signs.cosines(new int[] {1}, vector)[0]).isEqualTo(1, within(1e-6f));
        assertThat(signs.cosines(new int[] {1}, contrary)[0]).isEqualTo(-1, within(1e-6f));
    }

    @Test
    void theCosineIsToldToSomeHundredths() {
        Random random = new Random(6);
        double squares = 0;
        int rounds = 2_000;
        for (int round = 0; round < rounds; round++) {
            float[] vector = vector(random, DIMENSIONS);
            float[] other = vector(random, DIMENSIONS);
            float share = random.nextFloat();
            for (int i = 0; i < DIMENSIONS; i++) {
                other[i] = share * vector[i] + (1 - share) * other[i];
            }
            double error = signs(DIMENSIONS, vector).cosines(new int[] {0}, other)[0] - cosine(vector, other);
            squares += error * error;
        }

        assertThat(Math.sqrt(squares / rounds)).isLessThan(0.14);
    }

    private static TopicSigns signs(int dimensions, float[]... vectors) {
        long[] all = {};
        for (float[] vector : vectors) {
            byte[] bytes = new byte[dimensions];
            for (int i = 0; i < dimensions; i++) {
                bytes[i] = (byte) Math.signum(vector[i]);
            }
            long[] ofOne = TopicSigns.of(bytes, 0, dimensions);
            long[] more = new long[all.length + ofOne.length];
            System.arraycopy(all, 0, more, 0, all.length);
            System.arraycopy(ofOne, 0, more, all.length, ofOne.length);
            all = more;
        }
        return new TopicSigns(LongBuffer.wrap(all), dimensions);
    }

    private static float[] vector(Random random, int dimensions) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return product / Math.sqrt(ones * others);
    }
}
