package org.papergraph.graph.store;

/** A set of hashes that may claim to hold others, seldom, and takes few bits of each: a Bloom filter of one word a hash. */
final class SeenHashes {

    private static final int FEWEST_WORDS = 1 << 10;
    /** 64 MB: at ten bits a hash so many as are in two million papers' graphs are still told apart well. */
    private static final int MOST_WORDS = 1 << 23;

    private static final int BITS = Long.SIZE - 1;

    private final long[] words;

    private SeenHashes(long[] words) {
        this.words = words;
    }

    /** @param expected about how many hashes are to be added */
    static SeenHashes none(long expected) {
        long words = Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, expected / 4));
        return new SeenHashes(new long[(int) Long.highestOneBit(words)]);
    }

    /** Claims to hold each hash. */
    static SeenHashes all() {
        return new SeenHashes(new long[] {-1});
    }

    /** Adds a hash, by its two halves. */
    void add(long high, long low) {
        words[word(low)] |= bits(high);
    }

    /** Whether it was added, or looks like one that was. */
    boolean mayHold(long high, long low) {
        long bits = bits(high);
        return (words[word(low)] & bits) == bits;
    }

    private int word(long low) {
        return (int) low & (words.length - 1);
    }

    private static long bits(long high) {
        return (1L << (high & BITS)) | (1L << ((high >>> 6) & BITS)) | (1L << ((high >>> 12) & BITS));
    }
}
