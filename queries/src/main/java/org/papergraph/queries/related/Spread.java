package org.papergraph.queries.related;

/** Mean and standard deviation of numbers, as they come. */
final class Spread {

    private int count;
    private double sum;
    private double squares;

    void add(double number) {
        count++;
        sum += number;
        squares += number * number;
    }

    /** What lies so many deviations above the mean; 0 if there are no numbers. */
    double above(double deviations) {
        double mean = sum / Math.max(1, count);
        return mean + deviations * Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean));
    }
}
