package org.papergraph.queries.related;

/** Papers with scores, told the best first: a heap (Williams 1964), since only the first of them are asked for. Of equals the smaller number is the better one. */
final class BestFirst {

    private final long[] heap;
    private int size;

    /**
     * Those of some papers that have a score above 0.
     *
     * @param papers as many as there are scores, at least
     */
    BestFirst(int[] papers, float[] scores) {
        this.heap = new long[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                heap[size++] = ScoreEntry.of(papers[i], Float.floatToIntBits(scores[i]));
            }
        }
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, heap[at]);
        }
    }

    /** Some papers and their scores. */
    @SuppressWarnings("ArrayRecordComponent")
    record Some(int[] papers, float[] scores) {}

    /** Those that come next; fewer, if no more are left. */
    Some next(int wanted) {
        Some next = new Some(new int[Math.min(wanted, size)], new float[Math.min(wanted, size)]);
        for (int i = 0; i < next.papers().length; i++) {
            next.papers()[i] = ScoreEntry.number(heap[0]);
            next.scores()[i] = Float.intBitsToFloat(ScoreEntry.score(heap[0]));
            size--;
            sink(0, heap[size]);
        }
        return next;
    }

    private void sink(int from, long entry) {
        int at = from;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= entry) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = entry;
    }
}
