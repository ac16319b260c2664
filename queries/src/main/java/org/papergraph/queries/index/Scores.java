package org.papergraph.queries.index;

/**
 * A score for each paper, as a whole number: whole numbers are added and compared faster than fractions, and their sum does not
 * hang on the order.
 *
 * @param stored by paper; below 2^30 either way
 * @param work as many numbers as there are papers for each {@link #ROWS}, twice, for whoever looks at the scores
 * @param unit what a stored score of 1 stands for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scores(int[] stored, int[][] work, float unit) {

    /** Papers for each number to work with. */
    public static final int ROWS = 32;

    /** With new numbers to work with. */
    public Scores(int[] stored, float unit) {
        this(stored, new int[2][stored.length / ROWS], unit);
    }

    /** The score of a paper. */
    public float of(int paper) {
        return stored[paper] * unit;
    }
}
