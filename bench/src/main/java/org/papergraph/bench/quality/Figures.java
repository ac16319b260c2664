package org.papergraph.bench.quality;

import java.util.Locale;

/**
 * Precision, recall and F1.
 *
 * @param right found and in the gold
 * @param found all that was found
 * @param gold all that is in the gold
 */
record Figures(long right, long found, long gold) {

    double precision() {
        return right / (double) Math.max(1, found);
    }

    double recall() {
        return right / (double) Math.max(1, gold);
    }

    double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f  R %.3f  F1 %.3f  (%d of %d, %d)",
                precision(),
                recall(),
                f1(),
                right,
                found,
                gold);
    }
}
