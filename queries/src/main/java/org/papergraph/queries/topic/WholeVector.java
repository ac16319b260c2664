package org.papergraph.queries.topic;

/** A vector in whole numbers, to be multiplied with many of bytes: in half the time of fractions, and as exactly as these are added up. */
public final class WholeVector {

    /** What no product with bytes can be above. */
    private static final int MOST = 1 << 30;

    private final int[] numbers;
    private final double unit;

    public WholeVector(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += Math.abs(value);
        }
        this.unit = Math.max(sum, Float.MIN_NORMAL) * -Byte.MIN_VALUE / MOST;
        this.numbers = new int[vector.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) Math.rint(vector[i] / unit);
        }
    }

    /** The product with the bytes from some place on. */
    public double dot(byte[] bytes, int at) {
        int sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += numbers[i] * bytes[at + i];
        }
        return sum * unit;
    }
}
