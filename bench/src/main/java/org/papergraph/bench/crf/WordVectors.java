package org.papergraph.bench.crf;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Vectors such that words with like neighbours have like vectors: the main directions of the words' {@link Neighbourhoods} (Levy, Goldberg and
 * Dagan, "Improving Distributional Similarity with Lessons Learned from Word Embeddings", TACL 2015: all directions count the same), found by repeated
 * multiplication with what was drawn by chance (Halko, Martinsson and Tropp, "Finding Structure with Randomness", SIAM Review 2011). Seeded.
 */
final class WordVectors {

    static final int SIZE = 60;

    private static final int ROUNDS = 3;

    private final Map<String, Integer> rows;
    private final float[][] vectors;

    private WordVectors(Map<String, Integer> rows, float[][] vectors) {
        this.rows = rows;
        this.vectors = vectors;
    }

    /** Texts that can be read again and again. */
    interface Texts {
        void each(Consumer<String> receiver) throws IOException;
    }

    /**
     * Learns from texts.
     *
     * @param leastCount words that stand there less often have no vector
     */
    static WordVectors learn(Texts texts, int leastCount, long seed) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        texts.each(text -> UnlabelledTexts.split(text).forEach(word -> counts.merge(normal(word), 1, Integer::sum)));
        Map<String, Integer> rows = numbered(counts, leastCount);
        Neighbourhoods neighbourhoods = new Neighbourhoods(rows.size());
        texts.each(text -> neighbourhoods.add(UnlabelledTexts.split(text).stream()
                .mapToInt(word -> rows.getOrDefault(normal(word), -1))
                .toArray()));
        return of(rows, neighbourhoods, seed);
    }

    /** The most frequent first. */
    private static Map<String, Integer> numbered(Map<String, Integer> counts, int least) {
        Map<String, Integer> rows = new HashMap<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> rows.put(entry.getKey(), rows.size()));
        return rows;
    }

    private static WordVectors of(Map<String, Integer> rows, Neighbourhoods neighbourhoods, long seed) {
        Neighbourhoods.Matrix matrix = neighbourhoods.information();
        float[][] directions = matrix.random(SIZE, seed);
        for (int round = 0; round < ROUNDS; round++) {
            float[][] words = matrix.times(directions);
            Orthonormal.make(words);
            directions = matrix.transposedTimes(words);
            Orthonormal.make(directions);
        }
        float[][] vectors = matrix.times(directions);
        Orthonormal.make(vectors);
        for (float[] vector : vectors) {
            scale(vector, Math.sqrt(SIZE) / 2);
        }
        return new WordVectors(rows, vectors);
    }

    private static void scale(float[] vector, double length) {
        double square = 1e-18;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= (float) (length / Math.sqrt(square));
        }
    }

    /** The vector of a word, or the mean of those of its parts that are known; zeros if none is. */
    float[] of(String word) {
        float[] sum = new float[SIZE];
        List<float[]> known = UnlabelledTexts.split(word).stream()
                .map(part -> Optional.ofNullable(rows.get(normal(part))))
                .flatMap(Optional::stream)
                .map(row -> vectors[row])
                .toList();
        for (float[] vector : known) {
            for (int i = 0; i < SIZE; i++) {
                sum[i] += vector[i] / known.size();
            }
        }
        return sum;
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[0-9]", "0");
    }
}
