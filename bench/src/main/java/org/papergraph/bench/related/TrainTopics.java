package org.papergraph.bench.related;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.papergraph.queries.index.TextAnalysis;
import org.papergraph.queries.topic.TopicModel;
import org.papergraph.queries.topic.TopicRows;
import org.papergraph.queries.topic.TopicSum;

/**
 * Learns the vectors of words: {@code TrainTopics ABSTRACTS.jsonl.gz MODEL.bin.gz}. Seeded; the same abstracts give the same
 * model.
 *
 * <p>Latent semantic analysis (Deerwester et al. 1990): the abstracts are a matrix of the logarithm of how often a word occurs,
 * times its inverse document frequency, each row a unit; a word's vector is its coordinates in the space of the largest
 * singular values. The space is found by {@link LatentSpace}.
 */
public final class TrainTopics {

    private static final int DIMENSIONS = Integer.getInteger("topics.dimensions", 128);

    /** Words of fewer abstracts are left out. */
    private static final int LEAST = Integer.getInteger("topics.least", 8);

    private static final int ROUNDS = 10;
    private static final long SEED = 17;

    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final Map<String, Integer> frequencies = new TreeMap<>();

    private TrainTopics() {}

    public static void main(String[] arguments) throws IOException {
        TopicModel model = new TrainTopics().learn(Path.of(arguments[0]));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
            model.write(out);
        }
    }

    private TopicModel learn(Path abstracts) throws IOException {
        read(abstracts);
        frequencies.values().removeIf(frequency -> frequency < LEAST);
        List<String> words = List.copyOf(frequencies.keySet());
        Map<String, Integer> columns = new HashMap<>();
        words.forEach(word -> columns.put(word, columns.size()));
        float[] rarity = new float[words.size()];
        for (int i = 0; i < rarity.length; i++) {
            int frequency = frequencies.getOrDefault(words.get(i), 0);
            rarity[i] = (float) Math.log(1 + (texts.size() - frequency + 0.5) / (frequency + 0.5));
        }
        List<SparseRow> rows =
                texts.stream().map(text -> SparseRow.of(text, columns, rarity)).toList();
        float[][] space = new LatentSpace(DIMENSIONS, ROUNDS, SEED).of(rows, words.size());
        for (int word = 0; word < space.length; word++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                space[word][i] *= rarity[word];
            }
        }
        TopicRows vectors = TopicRows.of(space, DIMENSIONS);
        System.out.printf("%d abstracts, %d words, %d dimensions%n", texts.size(), words.size(), DIMENSIONS);
        return new TopicModel(words, vectors, mean(vectors, columns));
    }

    private float[] mean(TopicRows vectors, Map<String, Integer> columns) {
        float[] mean = new float[DIMENSIONS];
        for (Map<String, Integer> text : texts) {
            TopicSum sum = new TopicSum(new float[DIMENSIONS]);
            text.forEach((word, count) -> {
                Integer column = columns.get(word);
                if (column != null) {
                    sum.add(vectors.row(column), count);
                }
            });
            float[] vector = sum.vector();
            for (int i = 0; i < DIMENSIONS; i++) {
                mean[i] += vector[i] / texts.size();
            }
        }
        return mean;
    }

    private void read(Path abstracts) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (TextAnalysis analysis = new TextAnalysis();
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(abstracts)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode paper = json.readTree(line);
                Map<String, Integer> counts = new HashMap<>();
                analysis.words(paper.path("title").asText() + ". "
                                + paper.path("abstract").asText())
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
                counts.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
                texts.add(counts);
            }
        }
    }
}
