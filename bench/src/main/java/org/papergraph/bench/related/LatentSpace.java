package org.papergraph.bench.related;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The space of the right singular vectors of a sparse matrix that have the largest singular values, by simultaneous iteration
 * (Golub and Van Loan, "Matrix Computations", section 8.2): an orthonormal basis of it, not the singular vectors themselves, since
 * angles within the space are all that is asked for.
 *
 * @param dimensions of the space
 * @param rounds of multiplication and orthonormalisation; the space is nearer to the true one with each
 * @param seed of what it begins with
 */
record LatentSpace(int dimensions, int rounds, long seed) {

    /** A vector of coordinates for each column of the matrix. */
    float[][] of(List<SparseRow> matrix, int columns) {
        Random random = new Random(seed);
        float[][] basis = new float[columns][dimensions];
        for (float[] row : basis) {
            for (int i = 0; i < dimensions; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        orthonormalise(basis);
        for (int round = 0; round < rounds; round++) {
            basis = times(matrix, basis);
            orthonormalise(basis);
        }
        return basis;
    }

    /** The matrix transposed, times the matrix, times the basis. */
    private float[][] times(List<SparseRow> matrix, float[][] basis) {
        float[][] product = new float[basis.length][dimensions];
        float[] projected = new float[dimensions];
        for (SparseRow row : matrix) {
            Arrays.fill(projected, 0);
            for (int i = 0; i < row.columns().length; i++) {
                add(projected, basis[row.columns()[i]], row.values()[i]);
            }
            for (int i = 0; i < row.columns().length; i++) {
                add(product[row.columns()[i]], projected, row.values()[i]);
            }
        }
        return product;
    }

    private static void add(float[] sum, float[] vector, float times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * vector[i];
        }
    }

    /** Modified Gram-Schmidt, column after column. */
    private void orthonormalise(float[][] basis) {
        for (int column = 0; column < dimensions; column++) {
            for (int before = 0; before < column; before++) {
                double dot = dot(basis, before, column);
                for (float[] row : basis) {
                    row[column] -= (float) (dot * row[before]);
                }
            }
            double length = Math.sqrt(dot(basis, column, column));
            for (float[] row : basis) {
                row[column] /= (float) length;
            }
        }
    }

    private static double dot(float[][] basis, int one, int other) {
        double dot = 0;
        for (float[] row : basis) {
            dot += (double) row[one] * row[other];
        }
        return dot;
    }
}
