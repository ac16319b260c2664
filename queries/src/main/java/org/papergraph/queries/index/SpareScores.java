package org.papergraph.queries.index;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Arrays with a score for each paper, which are used again: a new one lies in memory that no cache has, and to clear it there
 * takes half as long as all the counting. There are as many as there were threads that counted at one time.
 */
final class SpareScores {

    private final int papers;
    private final Queue<int[]> spare = new ConcurrentLinkedQueue<>();

    SpareScores(int papers) {
        this.papers = papers;
    }

    /** An array of zeros. */
    int[] take() {
        int[] taken = spare.poll();
        return taken == null ? new int[papers] : taken;
    }

    void giveBack(int[] scores) {
        Arrays.fill(scores, 0);
        spare.add(scores);
    }
}
