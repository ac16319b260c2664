package org.papergraph.bench.scale;

import java.util.SplittableRandom;

/** Random numbers that hang on what they are for, so that any paper can be made without the papers before it. */
final class Chance {

    private final long seed;

    Chance(long seed) {
        this.seed = seed;
    }

    /** Different for each purpose, paper and place; the same each time. */
    SplittableRandom of(int purpose, int paper, int place) {
        return new SplittableRandom(mixed(mixed(mixed(seed + purpose) + paper) + place));
    }

    /** The finalizer of MurmurHash3 as SplittableRandom has it (Steele et al. 2014, variant 13). */
    private static long mixed(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
