package org.papergraph.queries.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import org.papergraph.queries.topic.TopicRows;
import org.papergraph.queries.topic.TopicSum;
import org.papergraph.queries.topic.WholeVector;

/** What papers are about, as vectors; in a mapped file. For any number of threads. */
public final class PaperTopics {

    /** What a byte of 1 stands for in a paper's vector, whose numbers are hardly ever above a half. */
    private static final float UNIT = 1f / (2 * Byte.MAX_VALUE);

    private final IntBuffer rows;
    private final TopicRows words;
    private final float[] mean;
    private final ByteBuffer papers;
    private final TopicSigns signs;
    private final PaperIndex index;
    private final ReadAhead ahead = new ReadAhead();

    PaperTopics(IndexFile file, PaperIndex index) {
        this.index = index;
        this.rows = file.section(Section.WORD_TOPIC).asIntBuffer();
        this.mean = floats(file.section(Section.TOPIC_MEAN));
        ByteBuffer vectors = file.section(Section.TOPIC_ROW);
        byte[] bytes = new byte[vectors.remaining()];
        vectors.get(bytes);
        this.words = new TopicRows(mean.length, floats(file.section(Section.TOPIC_SCALE)), bytes);
        this.papers = file.section(Section.PAPER_TOPIC);
        this.signs = new TopicSigns(file.section(Section.PAPER_SIGNS).asLongBuffer(), mean.length);
    }

    private static float[] floats(ByteBuffer section) {
        float[] floats = new float[section.remaining() / Float.BYTES];
        section.asFloatBuffer().get(floats);
        return floats;
    }

    public int dimensions() {
        return mean.length;
    }

    /** A paper's vector, of length 1; all 0 if nothing is known. */
    public float[] of(int paper) {
        byte[] bytes = bytes(paper);
        float[] vector = new float[bytes.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = bytes[i];
        }
        TopicSum.unit(vector);
        return vector;
    }

    /** How much a paper is about what a vector is about: its length times the cosine of the angle between them, to some 0.01. */
    public double likeness(int paper, float[] vector) {
        return TopicRows.dot(vector, bytes(paper), 0) * UNIT;
    }

    /**
     * The cosine of the angle between what each of some papers is about and a vector, to some 0.14; of a paper of which nothing is known
     * it means nothing.
     */
    public float[] sketched(int[] some, float[] vector) {
        return signs.cosines(some, vector);
    }

    /** Copies the vectors of some papers. */
    public CopiedTopics copy(int[] some) {
        int read = 0;
        for (int paper : some) {
            read |= papers.get(paper * mean.length);
        }
        ahead.take(read);
        byte[] vectors = new byte[some.length * mean.length];
        for (int i = 0; i < some.length; i++) {
            papers.get(some[i] * mean.length, vectors, i * mean.length, mean.length);
        }
        return new CopiedTopics(vectors, UNIT);
    }

    /**
     * How much words of a text add to its likeness, each next to the others; 0 for those that have no topic.
     *
     * @param counts how often the text has them
     */
    public double[] wordLikeness(int[] features, int[] counts, float[] vector) {
        int begin = index.begin(Space.WORDS);
        int[] own = new int[features.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = rows.get(features[i] - begin);
        }
        double[] likeness = words.dot(own, new WholeVector(vector));
        for (int i = 0; i < own.length; i++) {
            likeness[i] *= TopicSum.ofCount(counts[i]);
        }
        return likeness;
    }

    /** The vector of a text: that of its words which papers of this index share. */
    public float[] ofWords(Map<String, Integer> counts) {
        TopicSum sum = new TopicSum(mean);
        counts.forEach((word, count) -> {
            int feature = index.feature(Space.WORDS, word);
            int row = feature < 0 ? -1 : rows.get(feature - index.begin(Space.WORDS));
            if (row >= 0) {
                sum.add(words.row(row), count);
            }
        });
        return sum.vector();
    }

    /** A vector of length 1, as it is stored. */
    static byte[] stored(float[] vector) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(vector[i] / UNIT)));
        }
        return bytes;
    }

    private byte[] bytes(int paper) {
        byte[] bytes = new byte[mean.length];
        papers.get(paper * bytes.length, bytes);
        return bytes;
    }
}
