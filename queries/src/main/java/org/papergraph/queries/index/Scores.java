package org.papergraph.queries.index;

/**
 * A score for each paper, as a whole number: whole numbers are added and compared faster than fractions, and their sum does not
 * hang on the order.
 *
 * @param stored by paper; below 2^30 either way
 * @param unit what a stored score of 1 stands for
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scores(int[] stored, float unit) {

    /** The score of a paper. */
    public float of(int paper) {
        return stored[paper] * unit;
    }
}
