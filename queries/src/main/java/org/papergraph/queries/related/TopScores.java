package org.papergraph.queries.related;

import java.util.Arrays;

/**
 * The best of some scores: a heap of bounded size with the least of them on top (Williams 1964). Of equal scores that of the
 * smaller number is the better one, provided that numbers come in order.
 */
final class TopScores {

    private final long[] heap;
    private int size;

    /** @param most how many are kept, at most; positive */
    TopScores(int most) {
        this.heap = new long[most];
    }

    boolean isFull() {
        return size == heap.length;
    }

    /** What a score must be above to be among the best; 0 while there is room. */
    float least() {
        return isFull() ? Float.intBitsToFloat(ScoreEntry.score(heap[0])) : 0;
    }

    /** @param score above {@link #least} */
    void add(int number, float score) {
        long added = ScoreEntry.of(number, Float.floatToIntBits(score));
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
        return ScoreEntry.number(heap[place]);
    }

    float score(int place) {
        return Float.intBitsToFloat(ScoreEntry.score(heap[place]));
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
