package org.papergraph.bench.crf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Decision trees, each of which mends what those before it get wrong, for answers that are right or not (Friedman, "Stochastic Gradient Boosting", 2002; Newton
 * steps and gains as in Chen and Guestrin, "XGBoost", KDD 2016, section 2). Each tree sees some rows and columns by chance. Seeded.
 */
final class BoostedTrees {

    /**
     * How to fit.
     *
     * @param trees their number
     * @param depth questions asked one after another, at most
     * @param rate by how much a tree counts
     * @param leastRows no answer rests on fewer
     * @param rows share of rows that a tree sees
     * @param columns share of columns that a tree sees
     * @param penalty of the squares of a leaf's value
     */
    record Settings(int trees, int depth, double rate, int leastRows, double rows, double columns, double penalty) {}

    private static final int BINS = 32;

    private sealed interface Node {}

    private record Leaf(double value) implements Node {}

    /** Rows below a cut go to the left. */
    private record Question(int column, double cut, Node below, Node above) implements Node {}

    /** A cut and the gain of it. */
    private record Split(int column, int bin, double gain) {}

    private final Settings settings;
    private final double start;
    private final List<Node> trees = new ArrayList<>();
    private final double[][] cuts;
    /** The bin of a value: {@code [column][row]}. */
    private final byte[][] bins;

    private final double[] gradients;
    private final double[] curvatures;

    private BoostedTrees(double[][] rows, boolean[] right, Settings settings, Random random) {
        this.settings = settings;
        int columns = rows[0].length;
        cuts = new double[columns][];
        bins = new byte[columns][rows.length];
        gradients = new double[rows.length];
        curvatures = new double[rows.length];
        for (int c = 0; c < columns; c++) {
            cuts[c] = cuts(rows, c);
            for (int r = 0; r < rows.length; r++) {
                bins[c][r] = (byte) bin(rows[r][c], cuts[c]);
            }
        }
        long count = IntStream.range(0, right.length).filter(r -> right[r]).count();
        start = Math.log((count + 0.5) / (right.length - count + 0.5));
        double[] odds = new double[rows.length];
        Arrays.fill(odds, start);
        for (int t = 0; t < settings.trees(); t++) {
            for (int r = 0; r < odds.length; r++) {
                double probability = 1 / (1 + Math.exp(-odds[r]));
                gradients[r] = (right[r] ? 1 : 0) - probability;
                curvatures[r] = probability * (1 - probability);
            }
            Node tree = grow(
                    drawn(rows.length, settings.rows(), random),
                    drawn(columns, settings.columns(), random),
                    settings.depth());
            trees.add(tree);
            for (int r = 0; r < odds.length; r++) {
                odds[r] += value(tree, rows[r]);
            }
        }
    }

    /** Fits trees to at least one row; all rows have as many columns. */
    static BoostedTrees fit(double[][] rows, boolean[] right, Settings settings, long seed) {
        return new BoostedTrees(rows, right, settings, new Random(seed));
    }

    /** The odds that the answer is right, as a natural logarithm. */
    double odds(double[] row) {
        return start + trees.stream().mapToDouble(tree -> value(tree, row)).sum();
    }

    private static double value(Node tree, double[] row) {
        Node node = tree;
        while (node instanceof Question question) {
            node = row[question.column()] < question.cut() ? question.below() : question.above();
        }
        return ((Leaf) node).value();
    }

    /** Quantiles of a column, or all of its values if they are few. */
    private static double[] cuts(double[][] rows, int column) {
        double[] values =
                Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().toArray();
        double[] different = Arrays.stream(values).distinct().toArray();
        if (different.length <= BINS) {
            return Arrays.copyOfRange(different, 1, different.length);
        }
        TreeSet<Double> cuts = new TreeSet<>();
        for (int b = 1; b < BINS; b++) {
            cuts.add(values[(int) ((long) b * values.length / BINS)]);
        }
        cuts.remove(values[0]);
        return cuts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int bin(double value, double[] cuts) {
        int at = Arrays.binarySearch(cuts, value);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static int[] drawn(int size, double share, Random random) {
        int[] drawn = IntStream.range(0, size)
                .filter(i -> random.nextDouble() < share)
                .toArray();
        return drawn.length == 0 ? new int[] {random.nextInt(size)} : drawn;
    }

    private Node grow(int[] rows, int[] columns, int depth) {
        double gradient = Arrays.stream(rows).mapToDouble(r -> gradients[r]).sum();
        double curvature = Arrays.stream(rows).mapToDouble(r -> curvatures[r]).sum();
        Split best = new Split(-1, -1, 1e-3);
        if (depth > 0 && rows.length >= 2 * settings.leastRows()) {
            for (int column : columns) {
                Split split = best(rows, column, gradient, curvature);
                best = split.gain() > best.gain() ? split : best;
            }
        }
        if (best.column() < 0) {
            return new Leaf(settings.rate() * gradient / (curvature + settings.penalty()));
        }
        byte[] of = bins[best.column()];
        int bin = best.bin();
        return new Question(
                best.column(),
                cuts[best.column()][bin],
                grow(Arrays.stream(rows).filter(r -> of[r] <= bin).toArray(), columns, depth - 1),
                grow(Arrays.stream(rows).filter(r -> of[r] > bin).toArray(), columns, depth - 1));
    }

    /** The best cut of a column. */
    private Split best(int[] rows, int column, double gradient, double curvature) {
        double[] gradientOf = new double[BINS + 1];
        double[] curvatureOf = new double[BINS + 1];
        int[] rowsOf = new int[BINS + 1];
        for (int row : rows) {
            int bin = bins[column][row];
            gradientOf[bin] += gradients[row];
            curvatureOf[bin] += curvatures[row];
            rowsOf[bin]++;
        }
        Split best = new Split(-1, -1, 0);
        double below = 0;
        double curvatureBelow = 0;
        int rowsBelow = 0;
        for (int bin = 0; bin < cuts[column].length; bin++) {
            below += gradientOf[bin];
            curvatureBelow += curvatureOf[bin];
            rowsBelow += rowsOf[bin];
            if (Math.min(rowsBelow, rows.length - rowsBelow) >= settings.leastRows()) {
                double gain = gain(below, curvatureBelow)
                        + gain(gradient - below, curvature - curvatureBelow)
                        - gain(gradient, curvature);
                best = gain > best.gain() ? new Split(column, bin, gain) : best;
            }
        }
        return best;
    }

    private double gain(double gradient, double curvature) {
        return gradient * gradient / (curvature + settings.penalty());
    }
}
