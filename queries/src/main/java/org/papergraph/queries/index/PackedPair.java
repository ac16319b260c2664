package org.papergraph.queries.index;

/**
 * A paper and its weight as one number: the lower half of the paper's number, then the weight. Where the upper half is another than that of
 * the pair before, or than 0 at the beginning of a list, it stands before the pair with the weight 0, which no paper has. So a pair takes four
 * bytes, and counting pairs is mostly waiting for them.
 */
final class PackedPair {

    private static final int LOWER = 16;
    private static final int WEIGHT = 0xFFFF;

    private PackedPair() {}

    static int of(int paper, short weight) {
        return paper << LOWER | (weight & WEIGHT);
    }

    /** What stands before the pairs of papers with the upper half of this one; also that half itself. */
    static int upper(int paper) {
        return paper & ~WEIGHT;
    }

    static boolean isUpper(int packed) {
        return weight(packed) == 0;
    }

    /** @param upper what stands before the pair */
    static int paper(int packed, int upper) {
        return upper | packed >>> LOWER;
    }

    static int weight(int packed) {
        return packed & WEIGHT;
    }
}
