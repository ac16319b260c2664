package org.papergraph.queries.index;

/**
 * By how much the concepts of each paper count: less than 1 for a paper of many, whose share of any other's concepts is large by
 * chance, and more for one of few. The normalization of Singhal, Buckley and Mitra, "Pivoted Document Length Normalization"
 * (SIGIR 1996, section 4), by the length of the vector of roles, with the mean length as the pivot.
 */
final class PivotedLengths {

    /** Of the line that old lengths are turned on; they found 0.2 to 0.3 best on most collections (table 2 there). */
    private static final float SLOPE = 0.25f;

    private final float[] factors;

    private PivotedLengths(float[] factors) {
        this.factors = factors;
    }

    /** @param concepts of papers, with the weights of their roles */
    static PivotedLengths of(SpaceTable concepts, int papers) {
        float[] lengths = new float[papers];
        for (int i = 0; i < concepts.size(); i++) {
            lengths[concepts.paper(i)] += concepts.weight(i) * concepts.weight(i);
        }
        double sum = 0;
        int some = 0;
        for (int paper = 0; paper < papers; paper++) {
            lengths[paper] = (float) Math.sqrt(lengths[paper]);
            sum += lengths[paper];
            some += lengths[paper] > 0 ? 1 : 0;
        }
        float mean = (float) (sum / Math.max(1, some));
        for (int paper = 0; paper < papers; paper++) {
            lengths[paper] = mean == 0 ? 1 : 1 / (1 - SLOPE + SLOPE * lengths[paper] / mean);
        }
        return new PivotedLengths(lengths);
    }

    float of(int paper) {
        return factors[paper];
    }
}
