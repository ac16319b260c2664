package org.papergraph.queries.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Map;
import org.papergraph.queries.topic.TopicRows;
import org.papergraph.queries.topic.TopicSum;

/** What papers are about, as vectors; in a mapped file. For any number of threads. */
public final class PaperTopics {

    /** What a byte of 1 stands for in a paper's vector, whose numbers are hardly ever above a half. */
    private static final float UNIT = 1f / (2 * Byte.MAX_VALUE);

    private final IntBuffer rows;
    private final TopicRows words;
    private final float[] mean;
    private final ByteBuffer papers;
    private final PaperIndex index;

    PaperTopics(IndexFile file, PaperIndex index) {
        this.index = index;
        this.rows = file.section(Section.WORD_TOPIC).asIntBuffer();
        this.mean = floats(file.section(Section.TOPIC_MEAN));
        ByteBuffer vectors = file.section(Section.TOPIC_ROW);
        byte[] bytes = new byte[vectors.remaining()];
        vectors.get(bytes);
        this.words = new TopicRows(mean.length, floats(file.section(Section.TOPIC_SCALE)), bytes);
        this.papers = file.section(Section.PAPER_TOPIC);
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
     * How much a word adds to the likeness of a text that has it, next to others; 0 if it has no topic.
     *
     * @param count how often the text has it
     */
    public double wordLikeness(int feature, int count, float[] vector) {
        int row = rows.get(feature - index.begin(Space.WORDS));
        return row < 0 ? 0 : words.dot(row, vector) * Math.log1p(count);
    }

    /** The vector of a text: that of its words which papers of this index share. */
    public float[] ofWords(Map<String, Integer> counts) {
        TopicSum sum = new TopicSum(words, mean);
        counts.forEach((word, count) -> {
            int feature = index.feature(Space.WORDS, word);
            int row = feature < 0 ? -1 : rows.get(feature - index.begin(Space.WORDS));
            if (row >= 0) {
                sum.add(row, count);
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
