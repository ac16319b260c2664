package org.papergraph.extractor.combine;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The probability that a candidate is nothing, a method, a dataset or a task: a network with one hidden layer of rectified
 * units over binary features. A unit's weights of features are whole numbers with one scale, so that their sum is the same in
 * whatever order the features come. Immutable.
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

    private final Map<String, byte[]> weights;
    private final float[] scales;
    private final float[] biases;
    private final float[][] outputs;

    /**
     * @param weights of a feature for each unit
     * @param scales what 1 of a unit's weights is worth
     * @param biases what each unit sums without any feature
     * @param outputs of a unit for each outcome, and a last row that always counts
     */
    public Combiner(Map<String, byte[]> weights, float[] scales, float[] biases, float[][] outputs) {
        if (biases.length != scales.length || outputs.length != scales.length + 1) {
            throw new IllegalArgumentException(
                    scales.length + " scales, " + biases.length + " biases, " + outputs.length + " rows of outputs");
        }
        // Not Map.copyOf, whose maps are twice as slow to ask, and this is asked most of all.
        this.weights = new HashMap<>(weights);
        this.scales = scales.clone();
        this.biases = biases.clone();
        this.outputs = new float[outputs.length][];
        for (int unit = 0; unit < outputs.length; unit++) {
            this.outputs[unit] = outputs[unit].clone();
        }
    }

    /** One that has learned nothing: every outcome is as likely as another. */
    public static Combiner untrained() {
        return new Combiner(Map.of(), new float[0], new float[0], new float[1][OUTCOMES]);
    }

    /** Reads what {@link #write} has written. */
    public static Combiner read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
        int units = data.readInt();
        float[] scales = floats(data, units);
        float[] biases = floats(data, units);
        float[][] outputs = new float[units + 1][];
        for (int unit = 0; unit <= units; unit++) {
            outputs[unit] = floats(data, OUTCOMES);
        }
        int features = data.readInt();
        Map<String, byte[]> weights = new HashMap<>(features * 2);
        for (int i = 0; i < features; i++) {
            String feature = data.readUTF();
            byte[] of = new byte[units];
            data.readFully(of);
            weights.put(feature, of);
        }
        return new Combiner(weights, scales, biases, outputs);
    }

    private static float[] floats(DataInputStream data, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = data.readFloat();
        }
        return floats;
    }

    /** Writes this: gzipped, the number of units, scales, biases and outputs, the number of features and each with its weights. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(gzip);
        data.writeInt(scales.length);
        write(scales, data);
        write(biases, data);
        for (float[] unit : outputs) {
            write(unit, data);
        }
        data.writeInt(weights.size());
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(weights).entrySet()) {
            data.writeUTF(entry.getKey());
            data.write(entry.getValue());
        }
        data.flush();
        gzip.finish();
    }

    private static void write(float[] floats, DataOutputStream data) throws IOException {
        for (float one : floats) {
            data.writeFloat(one);
        }
    }

    /** The probability of each outcome; they add up to 1. */
    public Map<Outcome, Double> probabilities(Collection<String> features) {
        double[] scores = scores(sums(features));
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

    private int[] sums(Collection<String> features) {
        int[] sums = new int[scales.length];
        for (String feature : features) {
            byte[] of = weights.get(feature);
            if (of != null) {
                for (int unit = 0; unit < sums.length; unit++) {
                    sums[unit] += of[unit];
                }
            }
        }
        return sums;
    }

    private double[] scores(int[] sums) {
        double[] scores = new double[OUTCOMES];
        for (int k = 0; k < OUTCOMES; k++) {
            scores[k] = outputs[sums.length][k];
        }
        for (int unit = 0; unit < sums.length; unit++) {
            double active = biases[unit] + (double) scales[unit] * sums[unit];
            for (int k = 0; active > 0 && k < OUTCOMES; k++) {
                scores[k] += active * outputs[unit][k];
            }
        }
        return scores;
    }
}
