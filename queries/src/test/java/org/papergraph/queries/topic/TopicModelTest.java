package org.papergraph.queries.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicModelTest {

    @Test
    void textsOfOneFieldAreNearerThanThoseOfAnother() {
        float[] parsing = text("parser", "syntax", "sentence", "grammar");
        float[] annotation = text("treebank", "dependency", "annotated", "corpus");
        float[] robots = text("robot", "gripper", "grasp", "manipulation");

        assertThat(cosine(parsing, annotation))
                .isGreaterThan(cosine(parsing, robots) + 0.3)
                .isGreaterThan(cosine(annotation, robots) + 0.3);
        assertThat(TopicModel.shipped().row("no-such-word")).isNegative();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        float[][] vectors = {{0.5f, -1, 0.25f}, {0, 0, 0}, {3, 2, 1}};
        TopicModel model = new TopicModel(
                List.of("a", "\u00fc\ud83d\ude00", "c"), TopicRows.of(vectors, 3), new float[] {1, 2, 3});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        TopicModel read = TopicModel.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(read.dimensions()).isEqualTo(3);
        assertThat(read.mean()).containsExactly(1, 2, 3);
        assertThat(read.row("\u00fc\ud83d\ude00")).isEqualTo(1);
        for (int row = 0; row < vectors.length; row++) {
            assertThat(numbers(read.vectors().row(row))).containsExactly(vectors[row], within(0.02f));
        }
        byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() / 2);
        assertThatThrownBy(() -> TopicModel.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
    }

    @Test
    void productsInWholeNumbersAreAsExactAsInFractions() {
        Random random = new Random(18);
        for (int round = 0; round < 200; round++) {
            float[] vector = new float[1 + random.nextInt(300)];
            byte[] bytes = new byte[vector.length + 3];
            random.nextBytes(bytes);
            // The largest product that there is, now and then.
            boolean extreme = round % 5 == 0;
            double expected = 0;
            double most = 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (random.nextGaussian() * (extreme ? 1e6 : Math.exp(5 * random.nextGaussian())));
                if (extreme) {
                    bytes[i + 3] = vector[i] < 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
                }
                expected += (double) vector[i] * bytes[i + 3];
                most += Math.abs(vector[i]) * 128;
            }
            assertThat(new WholeVector(vector).dot(bytes, 3)).isCloseTo(expected, within(most * 1e-4));
        }
        assertThat(new WholeVector(new float[4]).dot(new byte[4], 0)).isZero();
    }

    @Test
    void aVectorInBytesHasNearlyTheSameDirection() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            float[] vector = new float[128];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) (random.nextGaussian() * Math.exp(random.nextGaussian()));
            }
            float[] packed =
                    numbers(TopicRows.of(new float[][] {vector}, vector.length).row(0));
            assertThat(cosine(vector, packed)).isGreaterThan(0.995);
        }
    }

    @Test
    void aTextThatIsAsAllTextsAreIsAboutNothing() {
        float[] mean = {0.6f, 0.8f};
        TopicRows rows = TopicRows.of(new float[][] {{1, 0}, {0, 1}}, 2);
        TopicSum one = new TopicSum(mean);
        one.add(rows.row(0), 3);

        assertThat(new TopicSum(mean).vector()).containsExactly(0, 0);
        assertThat(one.vector()[0]).isCloseTo((float) (0.4 / Math.sqrt(0.8)), within(1e-5f));
        assertThat(one.vector()[1]).isCloseTo((float) (-0.8 / Math.sqrt(0.8)), within(1e-5f));
    }

    private static float[] numbers(TopicRow row) {
        float[] numbers = row.numbers().clone();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= row.scale();
        }
        return numbers;
    }

    private static float[] text(String... words) {
        TopicModel model = TopicModel.shipped();
        TopicSum sum = new TopicSum(model.mean());
        for (String word : words) {
            sum.add(model.vector(word).orElseThrow(), 1);
        }
        return sum.vector();
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            a += one[i] * one[i];
            b += other[i] * other[i];
        }
        return dot / Math.sqrt(a * b);
    }
}
