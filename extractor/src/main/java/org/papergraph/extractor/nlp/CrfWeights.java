package org.papergraph.extractor.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * What training a conditional random field gives.
 *
 * @param labels the first is {@link CrfModel#OUTSIDE}
 * @param single weights of a piece's features, one a label
 * @param pair weights of a step's features: label before times number of labels, plus label
 */
record CrfWeights(List<String> labels, Map<String, float[]> single, Map<String, float[]> pair) {

    /** Weights are written as whole hundredths. */
    static final float UNIT = 0.01f;

    /** Reads weights as {@link #write} writes them, gzipped. */
    static CrfWeights read(InputStream gzip) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzip, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            List<String> labels = List.of(reader.readLine().split("\t"));
            int size = labels.size();
            Map<String, float[]> single = new HashMap<>();
            Map<String, float[]> pair = new HashMap<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                float[] weights = weights(line, tab + 1, size);
                (weights.length == size ? single : pair).put(line.substring(0, tab), weights);
            }
            return new CrfWeights(labels, single, pair);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float[] weights(String line, int from, int labels) {
        float[] weights = new float[labels * labels];
        int n = 0;
        int at = from;
        while (at <= line.length()) {
            int space = line.indexOf(' ', at);
            int end = space < 0 ? line.length() : space;
            weights[n++] = end == at ? 0 : Integer.parseInt(line, at, end, 10) * UNIT;
            at = end + 1;
        }
        return n <= labels ? Arrays.copyOf(weights, labels) : weights;
    }

    /** Writes lines of a feature and its weights, in the order of the features. */
    void write(Writer writer) throws IOException {
        writer.write(String.join("\t", labels) + "\n");
        for (Map<String, float[]> some : List.of(single, pair)) {
            for (Map.Entry<String, float[]> entry : new TreeMap<>(some).entrySet()) {
                StringBuilder line = new StringBuilder(entry.getKey()).append('\t');
                for (float weight : entry.getValue()) {
                    int units = Math.round(weight / UNIT);
                    line.append(units == 0 ? "" : String.valueOf(units)).append(' ');
                }
                line.setCharAt(line.length() - 1, '\n');
                writer.write(line.toString());
            }
        }
    }
}
