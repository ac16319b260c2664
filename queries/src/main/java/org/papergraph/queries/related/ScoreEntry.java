package org.papergraph.queries.related;

/**
 * A number with its score, as one number that is the greater the better it is: the score in the upper bits, as an int; of equal
 * scores that of the smaller number is the greater. Bits of positive floats are in the order of the floats.
 */
final class ScoreEntry {

    private ScoreEntry() {}

    /** @param score not negative */
    static long of(int number, int score) {
        return ((long) score << 32) | (~number & 0xFFFF_FFFFL);
    }

    static int number(long entry) {
        return ~(int) entry;
    }

    static int score(long entry) {
        return (int) (entry >>> 32);
    }
}
