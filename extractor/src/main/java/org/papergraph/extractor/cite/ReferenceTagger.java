package org.papergraph.extractor.cite;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Tells for every token of a reference what part it belongs to: a linear model over the features of the token and the part of
 * the token before, decoded by the Viterbi algorithm. It is trained by {@code bench/references}. Immutable; safe for any number
 * of threads.
 */
public final class ReferenceTagger {

    /** Features are hashed to this many bits. */
    public static final int HASH_BITS = 16;

    /** How many parts there are. */
    public static final int PARTS = 5;

    private static final String OWN_MODEL = "reference-tagger.bin.gz";
    private static final int FORMAT = 1;
    private static final int STEPS = 127;

    private static final List<ReferencePart> BY_INDEX = Stream.of(ReferencePart.values())
            .sorted((one, other) -> Integer.compare(one.index(), other.index()))
            .toList();

    /** Weight of a feature for a part, at feature * PARTS + part. */
    private final float[] weights;

    /** Weight of a part behind another, at before * PARTS + part. */
    private final float[] transitions;

    /**
     * A tagger of given weights.
     *
     * @param weights of a feature for a part, at {@code feature * PARTS + part}
     * @param transitions weights of a part behind another, at {@code before * PARTS + part}
     */
    public ReferenceTagger(float[] weights, float[] transitions) {
        if (weights.length != (1 << HASH_BITS) * PARTS || transitions.length != PARTS * PARTS) {
            throw new IllegalArgumentException("weights of the wrong number");
        }
        this.weights = weights.clone();
        this.transitions = transitions.clone();
    }

    private static final class Own {
        private static final ReferenceTagger TAGGER = load();

        private static ReferenceTagger load() {
            try (InputStream in = ReferenceTagger.class.getResourceAsStream(OWN_MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model " + OWN_MODEL + " is missing from the class path");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The tagger that comes with papergraph; loaded when it is first needed. */
    static ReferenceTagger own() {
        return Own.TAGGER;
    }

    /**
     * Reads a model that {@link #write} wrote, and closes the stream.
     *
     * @throws IOException if the stream fails or is no such model
     */
    public static ReferenceTagger read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            if (data.readInt() != FORMAT) {
                throw new IOException("not a model of format " + FORMAT);
            }
            float scale = data.readFloat();
            byte[] bytes = new byte[(1 << HASH_BITS) * PARTS];
            data.readFully(bytes);
            float[] weights = new float[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                weights[i] = bytes[i] * scale;
            }
            float[] transitions = new float[PARTS * PARTS];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = data.readFloat();
            }
            return new ReferenceTagger(weights, transitions);
        }
    }

    /**
     * Writes the model, its weights rounded to 255 steps, and closes the stream.
     *
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        float most = Float.MIN_NORMAL;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = most / STEPS;
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(FORMAT);
            data.writeFloat(scale);
            data.write(bytes);
            for (float transition : transitions) {
                data.writeFloat(transition);
            }
        }
    }

    /** The likeliest part of each token. */
    public List<ReferencePart> tag(ReferenceTokens tokens) {
        List<ReferencePart> parts = new ArrayList<>();
        for (int part : best(tokens.features(), weights, transitions)) {
            parts.add(BY_INDEX.get(part));
        }
        return parts;
    }

    /** The indices of the likeliest parts of tokens with these features, under these weights; of equal ones the first. */
    public static int[] best(int[][] features, float[] weights, float[] transitions) {
        int n = features.length;
        float[][] score = new float[n][PARTS];
        int[][] back = new int[n][PARTS];
        for (int i = 0; i < n; i++) {
            for (int part = 0; part < PARTS; part++) {
                int from = i == 0 ? 0 : from(score[i - 1], part, transitions);
                float path = i == 0 ? 0 : score[i - 1][from] + transitions[from * PARTS + part];
                score[i][part] = path + local(features[i], part, weights);
                back[i][part] = from;
            }
        }
        int[] parts = new int[n];
        for (int part = 1; n > 0 && part < PARTS; part++) {
            parts[n - 1] = score[n - 1][part] > score[n - 1][parts[n - 1]] ? part : parts[n - 1];
        }
        for (int i = n - 1; i > 0; i--) {
            parts[i - 1] = back[i][parts[i]];
        }
        return parts;
    }

    private static int from(float[] before, int part, float[] transitions) {
        int best = 0;
        for (int from = 1; from < PARTS; from++) {
            best = before[from] + transitions[from * PARTS + part] > before[best] + transitions[best * PARTS + part]
                    ? from
                    : best;
        }
        return best;
    }

    private static float local(int[] features, int part, float[] weights) {
        float sum = 0;
        for (int feature : features) {
            sum += weights[feature * PARTS + part];
        }
        return sum;
    }
}
