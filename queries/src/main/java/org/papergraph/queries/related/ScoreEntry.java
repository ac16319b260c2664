package org.papergraph.queries.related;

import java.util.Arrays;

/**
 * A number with its score, as one number that is the greater the better it is: the score in the upper bits, as an int; of equal
 * scores that of the smaller number is the greater. Bits of positive floats are in the order of the floats.
 */
final class ScoreEntry {

    /** Fewer are in order before they are counted. */
    private static final int WORTH_COUNTING = 64;

    /** By so many bits it is told how great a score is among the others. */
    private static final int SIZE_BITS = 8;

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

    /**
     * Brings the best of the first entries to the front, the least of them to its last place. Scores are counted by size first, as
     * whether one is above another cannot be guessed, and a wrong guess costs a processor more than all the rest; only those of the
     * size at which the best end are compared with each other.
     *
     * @param size how many there are
     */
    static void toTheFront(long[] entries, int size, int wanted) {
        int place = Math.min(wanted, size) - 1;
        if (size < WORTH_COUNTING) {
            toItsPlace(entries, 0, size - 1, place);
            return;
        }
        int least = Integer.MAX_VALUE;
        int greatest = 0;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, score(entries[i]));
            greatest = Math.max(greatest, score(entries[i]));
        }
        int lower = Math.max(0, Integer.SIZE - SIZE_BITS - Integer.numberOfLeadingZeros(greatest - least));
        int[] counts = new int[1 << SIZE_BITS];
        for (int i = 0; i < size; i++) {
            counts[(score(entries[i]) - least) >> lower]++;
        }
        int last = counts.length - 1;
        int above = 0;
        while (above + counts[last] <= place) {
            above += counts[last--];
        }
        int[] next = {above + counts[last], above, 0};
        for (long entry : Arrays.copyOf(entries, size)) {
            int side = Integer.signum(((score(entry) - least) >> lower) - last);
            entries[next[1 + side]++] = entry;
        }
        toItsPlace(entries, above, above + counts[last] - 1, place);
    }

    /** Brings the entry that belongs at a place there, and none that is less before it (Hoare 1961). */
    private static void toItsPlace(long[] entries, int first, int last, int place) {
        int from = first;
        int to = last;
        while (from < to) {
            long pivot = entries[(from + to) >>> 1];
            int low = from;
            int high = to;
            while (low <= high) {
                while (entries[low] > pivot) {
                    low++;
                }
                while (entries[high] < pivot) {
                    high--;
                }
                if (low <= high) {
                    long better = entries[high];
                    entries[high--] = entries[low];
                    entries[low++] = better;
                }
            }
            if (place <= high) {
                to = high;
            } else if (place >= low) {
                from = low;
            } else {
                return;
            }
        }
    }
}
