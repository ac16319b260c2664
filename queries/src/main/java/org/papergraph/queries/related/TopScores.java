package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.papergraph.queries.index.Scores;

/**
 * The best of many scores: a heap of bounded size with the least of them on top (Williams 1964). Of equal scores that of the
 * smaller number is the better one, provided that numbers come in order.
 */
final class TopScores {

    /** Of large arrays one run in so many is looked at first. */
    private static final int SAMPLED = 16;

    /** As many scores as are in one line of a processor's cache. */
    private static final int RUN = 16;

    /** So many more are found than are wanted, as some may fail the test. */
    private static final int FAILING = 4;

    /** So many deviations more than are to be expected in the sample must be above a floor. */
    private static final int DEVIATIONS = 3;

    /** Scores in the upper bits, as ints that are in their order, and numbers in the lower. */
    private final long[] heap;

    private final int floor;
    private int size;

    /** @param most how many are kept, at most; positive */
    TopScores(int most) {
        this(most, 0);
    }

    /** @param floor above which they are to be; not negative */
    private TopScores(int most, int floor) {
        this.heap = new long[most];
        this.floor = floor;
    }

    /**
     * The best of the scores of all papers, in order: those above 0 whose number passes a test. A sample tells above which score
     * they will be, as the heap would otherwise be changed some thousand times before it has seen a good one; if that was too high,
     * it is done again.
     *
     * @param test asked of the best alone, as hardly any fails: for each paper it has to wait for the memory
     */
    static TopScores of(Scores scores, int most, IntPredicate test) {
        int more = most + FAILING;
        TopScores best = above(floor(scores.stored(), more), scores.stored(), more, number -> true);
        if (best.floor > 0 && !best.isFull()) {
            best = above(0, scores.stored(), more, number -> true);
        }
        boolean all = !best.isFull();
        best.order();
        best.keep(test);
        if (best.size < most && !all) {
            best = above(0, scores.stored(), most, test);
            best.order();
        }
        best.size = Math.min(best.size, most);
        TopScores told = new TopScores(most);
        for (int place = 0; place < best.size; place++) {
            told.heap[place] = entry(best.number(place), Float.floatToIntBits(best.stored(place) * scores.unit()));
        }
        told.size = best.size;
        return told;
    }

    private static TopScores above(int floor, int[] scores, int most, IntPredicate test) {
        TopScores best = new TopScores(most, floor);
        int number = next(scores, 0, best.leastStored());
        while (number < scores.length) {
            if (test.test(number)) {
                best.addStored(number, scores[number]);
            }
            number = next(scores, number + 1, best.leastStored());
        }
        return best;
    }

    /** Leaves out those that fail a test; the others stay in their order. */
    private void keep(IntPredicate test) {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (test.test(number(place))) {
                heap[kept++] = heap[place];
            }
        }
        size = kept;
    }

    /** The first from some place on that is above the least. Nearly none is: so one branch is enough for eight of them. */
    private static int next(int[] scores, int from, int least) {
        int number = from;
        for (; number <= scores.length - 8; number += 8) {
            // Negative if one of the differences is.
            int any = (least - scores[number])
                    | (least - scores[number + 1])
                    | (least - scores[number + 2])
                    | (least - scores[number + 3])
                    | (least - scores[number + 4])
                    | (least - scores[number + 5])
                    | (least - scores[number + 6])
                    | (least - scores[number + 7]);
            if (any < 0) {
                break;
            }
        }
        while (number < scores.length && scores[number] <= least) {
            number++;
        }
        return number;
    }

    /** What most likely more than the wanted number of scores are above; 0 if that cannot be told. */
    private static int floor(int[] scores, int most) {
        double expected = (double) most / SAMPLED;
        TopScores sample = new TopScores((int) (expected + DEVIATIONS * Math.sqrt(expected)) + DEVIATIONS);
        int least = 0;
        for (int from = 0; from + RUN <= scores.length; from += RUN * SAMPLED) {
            for (int number = from; number < from + RUN; number++) {
                if (scores[number] > least) {
                    sample.addStored(number, scores[number]);
                    least = sample.leastStored();
                }
            }
        }
        return sample.leastStored();
    }

    boolean isFull() {
        return size == heap.length;
    }

    /** What a score must be above to be among the best; 0 while there is room. */
    float least() {
        // Bits of positive floats are in the order of the floats.
        return Float.intBitsToFloat(leastStored());
    }

    private int leastStored() {
        return isFull() ? (int) (heap[0] >>> 32) : floor;
    }

    /** @param score above {@link #least} */
    void add(int number, float score) {
        addStored(number, Float.floatToIntBits(score));
    }

    private void addStored(int number, int score) {
        long added = entry(number, score);
        if (isFull()) {
            sink(added);
        } else {
            rise(added);
        }
    }

    /** Of equal scores that of the smaller number is the greater entry. */
    private static long entry(int number, int score) {
        return ((long) score << 32) | (~number & 0xFFFF_FFFFL);
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
        return Float.intBitsToFloat(stored(place));
    }

    private int stored(int place) {
        return (int) (heap[place] >>> 32);
    }

    /** The numbers of the first. */
    int[] numbers(int first) {
        return IntStream.range(0, Math.min(first, size)).map(this::number).toArray();
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
