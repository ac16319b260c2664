package org.papergraph.queries.index;

/**
 * A feature of a paper, its weight and its note as one number: what is said of a paper stands in one place, so that a page of
 * memory is waited for, and not three.
 */
final class PackedFeature {

    private static final int FEATURE = 24;
    private static final int WEIGHT = 8;

    private PackedFeature() {}

    static long of(int feature, short weight, byte note) {
        return (long) feature << FEATURE | (weight & 0xFFFFL) << WEIGHT | (note & 0xFFL);
    }

    static int feature(long packed) {
        return (int) (packed >>> FEATURE);
    }

    /** From 0 to 65,535. */
    static int weight(long packed) {
        return (int) (packed >>> WEIGHT) & 0xFFFF;
    }

    static byte note(long packed) {
        return (byte) packed;
    }
}
