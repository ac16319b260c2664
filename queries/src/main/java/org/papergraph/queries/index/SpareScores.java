package org.papergraph.queries.index;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Scores of all papers, and arrays to work with, which are used again: a new one lies in memory that no cache has, and to clear it there
 * takes half as long as all the counting. There are as many as there were threads that counted at one time.
 */
final class SpareScores {

    private final int papers;
    private final Queue<Scores> spare = new ConcurrentLinkedQueue<>();

    SpareScores(int papers) {
        this.papers = papers;
    }

    /** Zeros. */
    Scores take() {
        Scores taken = spare.poll();
        return taken == null ? new Scores(new int[papers], 1) : taken;
    }

    void giveBack(Scores scores) {
        Arrays.fill(scores.stored(), 0);
        spare.add(scores);
    }
}
