package org.papergraph.bench.crf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Learns groups of words that have like neighbours: {@code LearnClusters ABSTRACTS.jsonl.gz CLUSTERS_FILE}. A word's vector is
 * its positive pointwise mutual information with the words left and right of it (Church and Hanks, "Word Association Norms,
 * Mutual Information, and Lexicography", 1990); the vectors are grouped by {@link SphericalMeans}.
 */
public final class LearnClusters {

    private static final int LEAST_COUNT = Integer.getInteger("clusters.least", 25);
    private static final int CONTEXTS = 1500;
    private static final int GROUPS = Integer.getInteger("clusters", 400);
    private static final String EDGE = "^";

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> contexts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private LearnClusters() {}

    public static void main(String[] arguments) throws IOException {
        new LearnClusters().learn(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void learn(Path abstracts, Path file) throws IOException {
        eachSentence(abstracts, words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.remove(EDGE);
        List<String> words = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_COUNT)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        words.forEach(word -> rows.put(word, rows.size()));
        contexts.put(EDGE, 0);
        words.stream().limit(CONTEXTS - 1).forEach(word -> contexts.put(word, contexts.size()));
        float[][] vectors = new float[words.size()][2 * CONTEXTS];
        eachSentence(abstracts, sentence -> count(sentence, vectors));
        mutualInformation(vectors);
        int[] groups = new SphericalMeans(GROUPS, 12, 17).group(vectors);
        write(words, groups, file);
    }

    private void count(List<String> sentence, float[][] vectors) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Integer row = rows.get(sentence.get(i));
            if (row != null) {
                Integer left = contexts.get(sentence.get(i - 1));
                Integer right = contexts.get(sentence.get(i + 1));
                if (left != null) {
                    vectors[row][left]++;
                }
                if (right != null) {
                    vectors[row][CONTEXTS + right]++;
                }
            }
        }
    }

    private static void mutualInformation(float[][] vectors) {
        double[] columns = new double[2 * CONTEXTS];
        double all = 0;
        for (float[] vector : vectors) {
            for (int c = 0; c < vector.length; c++) {
                columns[c] += vector[c];
                all += vector[c];
            }
        }
        for (float[] vector : vectors) {
            double row = 0;
            for (float count : vector) {
                row += count;
            }
            for (int c = 0; c < vector.length; c++) {
                vector[c] = vector[c] == 0 ? 0 : (float) Math.max(0, Math.log(vector[c] * all / (row * columns[c])));
            }
        }
    }

    private interface SentenceReceiver {
        void take(List<String> words);
    }

    private static void eachSentence(Path file, SentenceReceiver receiver) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode json = mapper.readTree(line);
                receiver.take(words(json.path("title").asText() + ". "
                        + json.path("abstract").asText()));
            }
        }
    }

    /** Words in lower case and marks, an edge for the end of a sentence. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        words.add(EDGE);
        int i = 0;
        while (i < text.length()) {
            int from = i;
            while (i < text.length() && inWord(text, i)) {
                i++;
            }
            if (i > from) {
                words.add(normal(text.substring(from, i)));
            } else {
                char c = text.charAt(i++);
                if (!Character.isWhitespace(c)) {
                    words.add(c == '.' ? EDGE : String.valueOf(c));
                }
            }
        }
        words.add(EDGE);
        return words;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '-' || c == '.')
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    private static String normal(String word) {
        boolean number = word.chars().noneMatch(Character::isLetter);
        return number ? word.replaceAll("[0-9]", "0") : word.toLowerCase(java.util.Locale.ROOT);
    }

    private static void write(List<String> words, int[] groups, Path file) throws IOException {
        List<StringBuilder> lines = new ArrayList<>();
        for (int g = 0; g < GROUPS; g++) {
            lines.add(new StringBuilder());
        }
        for (int w = 0; w < words.size(); w++) {
            StringBuilder line = lines.get(groups[w]);
            line.append(line.isEmpty() ? "" : " ").append(words.get(w));
        }
        try (Writer writer =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (StringBuilder line : lines) {
                writer.write(line.append('\n').toString());
            }
        }
    }
}
