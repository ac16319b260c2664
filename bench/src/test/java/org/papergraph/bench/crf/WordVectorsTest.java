package org.papergraph.bench.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int GROUPS = LETTERS.length();

    @Test
    void wordsWithLikeNeighboursHaveLikeVectors() throws IOException {
        WordVectors vectors = WordVectors.learn(receiver -> texts().forEach(receiver), 5, 1);
        double alike = 0;
        double others = 0;
        for (int group = 0; group < GROUPS; group++) {
            float[] vector = vectors.of("a" + LETTERS.charAt(group));
            alike += cosine(vector, vectors.of("b" + LETTERS.charAt(group))) / GROUPS;
            others += cosine(vector, vectors.of("b" + LETTERS.charAt((group + 1) % GROUPS))) / GROUPS;
        }
        assertThat(alike).isGreaterThan(others + 0.4);
    }

    @Test
    void aWordOfSeveralPartsHasTheMeanOfThoseThatAreKnown() throws IOException {
        WordVectors vectors = WordVectors.learn(receiver -> texts().forEach(receiver), 5, 1);
        assertThat(vectors.of("unheard-AX")[3]).isNotZero();
        assertThat(vectors.of("unheard")).containsOnly(0);
    }

    @Test
    void theSameSeedGivesTheSameVectors() throws IOException {
        List<float[]> twice = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            twice.add(WordVectors.learn(receiver -> texts().forEach(receiver), 5, 7)
                    .of("ax"));
        }
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    /** "ax" and "bx" stand between the same two words, and so on for all other letters. */
    private static List<String> texts() {
        Random random = new Random(4);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            char letter = LETTERS.charAt(random.nextInt(GROUPS));
            texts.add("before" + letter + " " + "abcd".charAt(random.nextInt(4)) + letter + " behind" + letter);
        }
        return texts;
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return product / Math.sqrt(first * second);
    }
}
