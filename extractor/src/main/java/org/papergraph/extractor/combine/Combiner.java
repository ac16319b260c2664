package org.papergraph.extractor.combine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Multinomial logistic regression over binary features: the probability that a candidate is nothing, a method, a dataset
 * or a task. Immutable.
 */
public final class Combiner {

    /** What a candidate can be, in the order of the weights. */
    public enum Outcome {
        NOTHING,
        METHOD,
        DATASET,
        TASK
    }

    private static final int OUTCOMES = Outcome.values().length;

    private final Map<String, float[]> weights;

    public Combiner(Map<String, float[]> weights) {
        // Not Map.copyOf, whose maps are twice as slow to ask, and this is asked most of all.
        this.weights = new HashMap<>(weights);
    }

    /** The combiner that comes with papergraph. */
    public static Combiner own() {
        try (InputStream in = Combiner.class.getResourceAsStream("combiner.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException("combiner.tsv.gz is missing from the class path");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads weights: gzipped lines of a feature and one number for each outcome, separated by tabs. */
    public static Combiner read(InputStream in) throws IOException {
        Map<String, float[]> weights = new HashMap<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            List<String> columns = List.of(line.split("\t"));
            float[] of = new float[OUTCOMES];
            for (int k = 0; k < OUTCOMES; k++) {
                of[k] = Float.parseFloat(columns.get(k + 1));
            }
            weights.put(columns.get(0), of);
        }
        return new Combiner(weights);
    }

    /** The probability of each outcome; they add up to 1. */
    public Map<Outcome, Double> probabilities(Collection<String> features) {
        double[] scores = new double[OUTCOMES];
        for (String feature : features) {
            float[] of = weights.get(feature);
            if (of != null) {
                for (int k = 0; k < OUTCOMES; k++) {
                    scores[k] += of[k];
                }
            }
        }
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int k = 0; k < OUTCOMES; k++) {
            scores[k] = Math.exp(scores[k] - highest);
            sum += scores[k];
        }
        Map<Outcome, Double> probabilities = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            probabilities.put(outcome, scores[probabilities.size()] / sum);
        }
        return probabilities;
    }
}
