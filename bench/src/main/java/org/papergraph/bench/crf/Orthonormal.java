package org.papergraph.bench.crf;

/** The columns of a matrix made orthogonal and of length one, one after another (modified Gram-Schmidt). */
final class Orthonormal {

    private Orthonormal() {}

    /** Changes the matrix; what is left of a column that follows from those before is zeros. */
    static void make(float[][] rows) {
        int columns = rows[0].length;
        for (int c = 0; c < columns; c++) {
            double before = Math.sqrt(product(rows, c, c));
            for (int d = 0; d < c; d++) {
                subtract(rows, c, d, product(rows, c, d));
            }
            double length = Math.sqrt(product(rows, c, c));
            for (float[] row : rows) {
                row[c] = length <= before * 1e-4 ? 0 : (float) (row[c] / length);
            }
        }
    }

    private static double product(float[][] rows, int c, int d) {
        double sum = 0;
        for (float[] row : rows) {
            sum += (double) row[c] * row[d];
        }
        return sum;
    }

    private static void subtract(float[][] rows, int c, int d, double times) {
        for (float[] row : rows) {
            row[c] -= (float) (times * row[d]);
        }
    }
}
