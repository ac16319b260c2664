package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The best of many scores: a heap of bounded size with the least of them on top (Williams 1964). Of equal scores that of the
 * smaller number is the better one, provided that numbers come in order.
 */
final class TopScores {

    /** Of large arrays one run in so many is looked at first. */
    private static final int SAMPLED = 16;

    /** As many scores as are in one line of a processor's cache. */
    private static final int RUN = 16;

    /** So many deviations more than are to be expected in the sample must be above a floor. */
    private static final int DEVIATIONS = 3;

    private final long[] heap;
    private final float floor;
    private int size;

    /** @param most how many are kept, at most; positive */
    TopScores(int most) {
        this(most, 0);
    }

    /** @param floor above which they are to be; not negative */
    private TopScores(int most, float floor) {
        this.heap = new long[most];
        this.floor = floor;
    }

    /**
     * The best of an array, in order: those above 0 whose number passes a test. A sample tells above which score they will be, as the
     * heap would otherwise be changed some thousand times before it has seen a good one; if that was too high, it is done again.
     *
     * @param test asked of few
     */
    static TopScores of(float[] scores, int most, IntPredicate test) {
        float floor = floor(scores, most);
        TopScores best = above(floor, scores, most, test);
        if (floor > 0 && !best.isFull()) {
            best = above(0, scores, most, test);
        }
        best.order();
        return best;
    }

    private static TopScores above(float floor, float[] scores, int most, IntPredicate test) {
        TopScores best = new TopScores(most, floor);
        int number = next(scores, 0, best.least());
        while (number < scores.length) {
            if (test.test(number)) {
                best.add(number, scores[number]);
            }
            number = next(scores, number + 1, best.least());
        }
        return best;
    }

    /** The first from some place on that is above the least; a loop with nothing else in it takes a third of the time. */
    private static int next(float[] scores, int from, float least) {
        int number = from;
        while (number < scores.length && scores[number] <= least) {
            number++;
        }
        return number;
    }

    /** What most likely more than the wanted number of scores are above; 0 if that cannot be told. */
    private static float floor(float[] scores, int most) {
        double expected = (double) most / SAMPLED;
        TopScores sample = new TopScores((int) (expected + DEVIATIONS * Math.sqrt(expected)) + DEVIATIONS);
        float least = 0;
        for (int from = 0; from + RUN <= scores.length; from += RUN * SAMPLED) {
            for (int number = from; number < from + RUN; number++) {
                if (scores[number] > least) {
                    sample.add(number, scores[number]);
                    least = sample.least();
                }
            }
        }
        return sample.least();
    }

    boolean isFull() {
        return size == heap.length;
    }

    /** What a score must be above to be among the best; the floor while there is room. */
    float least() {
        return isFull() ? Float.intBitsToFloat((int) (heap[0] >>> 32)) : floor;
    }

    /** @param score above {@link #least} */
    void add(int number, float score) {
        // Bits of positive floats are in the order of the floats.
        long added = ((long) Float.floatToIntBits(score) << 32) | (~number & 0xFFFF_FFFFL);
        if (isFull()) {
            sink(added);
        } else {
            rise(added);
        }
    }

    /** Brings them in order, the best first, after which none may be added. */
    void order() {
        Arrays.sort(heap, 0, size);
        for (int i = 0; i < size / 2; i++) {
            long better = heap[size - 1 - i];
            heap[size - 1 - i] = heap[i];
            heap[i] = better;
        }
    }

    int size() {
        return size;
    }

    int number(int place) {
        return ~(int) heap[place];
    }

    float score(int place) {
        return Float.intBitsToFloat((int) (heap[place] >>> 32));
    }

    private void rise(long added) {
        int at = size++;
        while (at > 0 && heap[(at - 1) >>> 1] > added) {
            heap[at] = heap[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        heap[at] = added;
    }

    /** Puts it in the place of the least. */
    private void sink(long added) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= added) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = added;
    }
}
