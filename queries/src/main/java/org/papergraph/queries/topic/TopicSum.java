package org.papergraph.queries.topic;

import java.util.stream.IntStream;

/** The vector of a text, word by word: the sum of the vectors of its words, made a unit, the mean of all texts taken away. */
public final class TopicSum {

    /** For counts that are asked for all the time. */
    private static final double[] LOGARITHMS =
            IntStream.range(0, 1 << 7).mapToDouble(Math::log1p).toArray();

    private final float[] mean;
    private final float[] sum;
    private boolean empty = true;

    /** @param mean of the unit vectors of texts: what they all have tells nothing */
    public TopicSum(float[] mean) {
        this.mean = mean;
        this.sum = new float[mean.length];
    }

    /**
     * Adds a word.
     *
     * @param count how often the text has it; it counts by its logarithm
     */
    public void add(TopicRow word, int count) {
        float factor = (float) ofCount(count) * word.scale();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * word.numbers()[i];
        }
        empty = false;
    }

    /** How much a word counts that a text has so often. */
    public static double ofCount(int count) {
        return count >= 0 && count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log1p(count);
    }

    /** The vector, of length 1; all 0 if the text has no word that is known. */
    public float[] vector() {
        float[] vector = sum.clone();
        if (empty || !unit(vector)) {
            return new float[sum.length];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] -= mean[i];
        }
        return unit(vector) ? vector : new float[sum.length];
    }

    /** Makes it of length 1, and tells whether it has a length. */
    public static boolean unit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        if (squares == 0) {
            return false;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return true;
    }
}
