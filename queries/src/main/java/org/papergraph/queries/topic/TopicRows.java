package org.papergraph.queries.topic;

import java.util.Arrays;

/**
 * Vectors in little room: a byte for each number, and for each vector what a byte of 1 stands for.
 *
 * <p>Of vectors of 128 dimensions the cosine is kept to some 0.01.
 */
public final class TopicRows {

    private final int dimensions;
    private final float[] scales;
    private final byte[] bytes;

    /** @param bytes of all vectors, one after the other */
    public TopicRows(int dimensions, float[] scales, byte[] bytes) {
        if (bytes.length != scales.length * dimensions) {
            throw new IllegalArgumentException(
                    scales.length + " vectors of " + dimensions + " are not " + bytes.length + " bytes");
        }
        this.dimensions = dimensions;
        this.scales = scales.clone();
        this.bytes = bytes.clone();
    }

    /** Packs vectors. */
    public static TopicRows of(float[][] vectors, int dimensions) {
        float[] scales = new float[vectors.length];
        byte[] bytes = new byte[vectors.length * dimensions];
        for (int row = 0; row < vectors.length; row++) {
            scales[row] = pack(vectors[row], bytes, row * dimensions);
        }
        return new TopicRows(dimensions, scales, bytes);
    }

    /** Packs one vector into some bytes, and tells what a byte of 1 stands for. */
    private static float pack(float[] vector, byte[] bytes, int at) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / Byte.MAX_VALUE;
        for (int i = 0; i < vector.length; i++) {
            bytes[at + i] = scale > 0 ? (byte) Math.round(vector[i] / scale) : 0;
        }
        return scale;
    }

    public int size() {
        return scales.length;
    }

    public int dimensions() {
        return dimensions;
    }

    /** What a byte of 1 stands for. */
    public float scale(int row) {
        return scales[row];
    }

    /** The vector in units of its scale. */
    public byte[] bytes(int row) {
        return Arrays.copyOfRange(bytes, row * dimensions, (row + 1) * dimensions);
    }

    /** The vector, to be reckoned with. */
    public TopicRow row(int row) {
        float[] numbers = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            numbers[i] = bytes[row * dimensions + i];
        }
        return new TopicRow(numbers, scales[row]);
    }

    /**
     * The products of rows and a vector.
     *
     * @param some rows; a negative one has the product 0
     */
    public double[] dot(int[] some, WholeVector vector) {
        // All are copied before any is gone through: so the memory is waited for once, not row by row.
        byte[] copied = new byte[some.length * dimensions];
        double[] products = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            if (some[i] >= 0) {
                System.arraycopy(bytes, some[i] * dimensions, copied, i * dimensions, dimensions);
                products[i] = scales[some[i]];
            }
        }
        for (int i = 0; i < some.length; i++) {
            products[i] = products[i] == 0 ? 0 : products[i] * vector.dot(copied, i * dimensions);
        }
        return products;
    }

    /** The product of a vector and the bytes from some place on. */
    public static double dot(float[] vector, byte[] bytes, int at) {
        // Four sums: one would have to wait for each addition.
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < vector.length; i += 4) {
            a += vector[i] * bytes[at + i];
            b += vector[i + 1] * bytes[at + i + 1];
            c += vector[i + 2] * bytes[at + i + 2];
            d += vector[i + 3] * bytes[at + i + 3];
        }
        for (; i < vector.length; i++) {
            a += vector[i] * bytes[at + i];
        }
        return a + b + c + d;
    }
}
