package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How often words stand near frequent words: right before and behind them, or two and three words away. Words are numbers, the
 * most frequent first; every other number parts texts.
 */
final class Neighbourhoods {

    private static final int MOST_NEIGHBOURS = 3000;
    private static final int FARTHEST = 3;

    /** Frequent neighbours count for less than in proportion (Levy, Goldberg and Dagan 2015). */
    private static final double SMOOTHING = 0.75;

    private final int words;
    private final int neighbours;
    private final List<int[]> texts = new ArrayList<>();

    Neighbourhoods(int words) {
        this.words = words;
        this.neighbours = Math.min(words, MOST_NEIGHBOURS);
    }

    /** A text; -1 for a word that does not count. */
    void add(int[] text) {
        texts.add(text);
    }

    /** Positive pointwise mutual information of each word with each neighbour in each place. */
    Matrix information() {
        int[] starts = new int[words + 1];
        eachPair((word, column) -> starts[word + 1]++);
        for (int w = 0; w < words; w++) {
            starts[w + 1] += starts[w];
        }
        short[] columns = new short[starts[words]];
        int[] next = Arrays.copyOf(starts, words);
        eachPair((word, column) -> columns[next[word]++] = (short) column);
        double[] weights = weights(columns);
        int[][] places = new int[words][];
        float[][] values = new float[words][];
        int[] counts = new int[4 * neighbours];
        for (int w = 0; w < words; w++) {
            fill(w, Arrays.copyOfRange(columns, starts[w], starts[w + 1]), counts, weights, places, values);
        }
        return new Matrix(places, values, 4 * neighbours);
    }

    private interface PairReceiver {
        void take(int word, int column);
    }

    private void eachPair(PairReceiver receiver) {
        for (int[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                for (int away = 1; away <= FARTHEST && text[i] >= 0; away++) {
                    int far = away == 1 ? 0 : 2 * neighbours;
                    if (i >= away && text[i - away] >= 0 && text[i - away] < neighbours) {
                        receiver.take(text[i], far + text[i - away]);
                    }
                    if (i + away < text.length && text[i + away] >= 0 && text[i + away] < neighbours) {
                        receiver.take(text[i], far + neighbours + text[i + away]);
                    }
                }
            }
        }
    }

    private double[] weights(short[] columns) {
        double[] weights = new double[4 * neighbours];
        for (short column : columns) {
            weights[column]++;
        }
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            weights[c] = Math.pow(weights[c], SMOOTHING);
            sum += weights[c];
        }
        for (int c = 0; c < weights.length; c++) {
            weights[c] /= sum;
        }
        return weights;
    }

    private static void fill(
            int word, short[] columns, int[] counts, double[] weights, int[][] places, float[][] values) {
        Arrays.sort(columns);
        int[] found = new int[columns.length];
        float[] information = new float[columns.length];
        int size = 0;
        for (short column : columns) {
            counts[column]++;
        }
        for (short column : columns) {
            double value = counts[column] == 0 ? 0 : Math.log(counts[column] / (columns.length * weights[column]));
            if (value > 0) {
                found[size] = column;
                information[size++] = (float) value;
            }
            counts[column] = 0;
        }
        places[word] = Arrays.copyOf(found, size);
        values[word] = Arrays.copyOf(information, size);
    }

    /** A matrix most of which is zero: of each row the columns that are not, and what stands there. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Matrix(int[][] places, float[][] values, int columns) {

        /** As many rows as there are columns. */
        float[][] random(int width, long seed) {
            Random random = new Random(seed);
            float[][] drawn = new float[columns][width];
            for (float[] row : drawn) {
                for (int i = 0; i < width; i++) {
                    row[i] = (float) random.nextGaussian();
                }
            }
            return drawn;
        }

        float[][] times(float[][] other) {
            float[][] product = new float[places.length][other[0].length];
            for (int r = 0; r < places.length; r++) {
                for (int p = 0; p < places[r].length; p++) {
                    add(other[places[r][p]], values[r][p], product[r]);
                }
            }
            return product;
        }

        float[][] transposedTimes(float[][] other) {
            float[][] product = new float[columns][other[0].length];
            for (int r = 0; r < places.length; r++) {
                for (int p = 0; p < places[r].length; p++) {
                    add(other[r], values[r][p], product[places[r][p]]);
                }
            }
            return product;
        }

        private static void add(float[] row, float times, float[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] += times * row[i];
            }
        }
    }
}
