package org.papergraph.queries.topic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A vector for each word, and the mean of the vectors of all texts that it was learned from. A word's vector is as long as the
 * word is rare: it is already weighed by its inverse document frequency.
 */
public final class TopicModel {

    private static final String SHIPPED = "topics.bin.gz";

    private final Map<String, Integer> rows = new HashMap<>();
    private final TopicRows vectors;
    private final float[] mean;

    /**
     * @param words one for each row
     * @param mean of the unit vectors of texts
     */
    public TopicModel(List<String> words, TopicRows vectors, float[] mean) {
        for (String word : words) {
            rows.put(word, rows.size());
        }
        if (rows.size() != vectors.size() || mean.length != vectors.dimensions()) {
            throw new IllegalArgumentException(
                    words.size() + " words need as many rows, and a mean as wide as they are");
        }
        this.vectors = vectors;
        this.mean = mean.clone();
    }

    /** The one that comes with papergraph. */
    public static TopicModel shipped() {
        try (InputStream in = Objects.requireNonNull(TopicModel.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is cut off
     */
    public static TopicModel read(InputStream stream) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            int dimensions = in.readInt();
            String[] words = new String[in.readInt()];
            for (int row = 0; row < words.length; row++) {
                words[row] = in.readUTF();
            }
            float[] scales = new float[words.length];
            for (int row = 0; row < words.length; row++) {
                scales[row] = in.readFloat();
            }
            byte[] bytes = new byte[words.length * dimensions];
            in.readFully(bytes);
            float[] mean = new float[dimensions];
            for (int i = 0; i < dimensions; i++) {
                mean[i] = in.readFloat();
            }
            return new TopicModel(List.of(words), new TopicRows(dimensions, scales, bytes), mean);
        }
    }

    /** Writes it, words in the order of their rows. */
    public void write(OutputStream stream) throws IOException {
        String[] words = new String[rows.size()];
        rows.forEach((word, row) -> words[row] = word);
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
            out.writeInt(vectors.dimensions());
            out.writeInt(words.length);
            for (String word : words) {
                out.writeUTF(word);
            }
            for (int row = 0; row < words.length; row++) {
                out.writeFloat(vectors.scale(row));
            }
            for (int row = 0; row < words.length; row++) {
                out.write(vectors.bytes(row));
            }
            for (float value : mean) {
                out.writeFloat(value);
            }
        }
    }

    public int dimensions() {
        return vectors.dimensions();
    }

    /** The row of a word; -1 if it has none. */
    public int row(String word) {
        return rows.getOrDefault(word, -1);
    }

    /** The vector of a word, if it has one. */
    public Optional<TopicRow> vector(String word) {
        int row = row(word);
        return row < 0 ? Optional.empty() : Optional.of(vectors.row(row));
    }

    public TopicRows vectors() {
        return vectors;
    }

    public float[] mean() {
        return mean.clone();
    }
}
