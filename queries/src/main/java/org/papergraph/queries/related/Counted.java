package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.papergraph.queries.index.Scores;

/**
 * The papers with the best of many scores, in no order: whoever is better than the least so far is put down, and when twice as many are
 * there as are wanted, the better half is kept (Hoare 1961). A heap would be changed at each of them.
 *
 * <p>The scores are thought of as some rows, one below the other, and first only the greatest of each column is looked for, which a
 * processor does for many columns at once.
 */
final class Counted {

    /** By so many bits of a score a floor is told. */
    private static final int UPPER_BITS = 11;

    private final int most;
    private final float unit;
    private final long[] entries;
    private int size;
    /** What a score must be above. */
    private int least;

    private Counted(int most, int floor, float unit) {
        this.most = most;
        this.least = floor;
        this.unit = unit;
        this.entries = new long[2 * most];
    }

    /**
     * The best of the scores of all papers: those above 0. Of equals that of the smaller number is the better one.
     *
     * @param most how many, at most; positive
     * @param test that a paper must pass, asked of those that are among the best when their turn comes
     */
    static Counted of(Scores scores, int most, IntPredicate test) {
        int[] greatest = greatest(scores.stored(), scores.work()[0], scores.work()[1]);
        int floor = floor(greatest, most);
        Counted best = above(floor, scores, greatest, most, test);
        return floor > 0 && best.size < most ? above(0, scores, greatest, most, test) : best;
    }

    private static Counted above(int floor, Scores scores, int[] greatest, int most, IntPredicate test) {
        Counted best = new Counted(most, floor, scores.unit());
        best.take(scores.stored(), greatest, test);
        best.keep(most);
        return best;
    }

    /** The greatest of each column. */
    private static int[] greatest(int[] scores, int[] greatest, int[] others) {
        int columns = greatest.length;
        System.arraycopy(scores, 0, greatest, 0, columns);
        for (int row = 1; row < Scores.ROWS; row++) {
            // Where a place is the same in both arrays, several are compared by one instruction; from another place on
            // they are not.
            System.arraycopy(scores, row * columns, others, 0, columns);
            raise(greatest, others);
        }
        return greatest;
    }

    private static void raise(int[] numbers, int[] others) {
        for (int i = 0; i < numbers.length; i++) {
            // The greater of both, without a branch: the bits of the difference are taken if it is negative.
            int difference = numbers[i] - others[i];
            numbers[i] -= difference & (difference >> 31);
        }
    }

    /**
     * What at least the wanted number of scores are above, and not many more, since the best seldom stand in one column; 0 if that
     * cannot be told. Scores are counted by their upper bits, so that nothing has to be put in order.
     */
    private static int floor(int[] greatest, int most) {
        int top = 0;
        for (int score : greatest) {
            top = Math.max(top, score);
        }
        int lower = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(top) - UPPER_BITS);
        int[] counts = new int[1 << UPPER_BITS];
        for (int score : greatest) {
            counts[Math.max(0, score) >> lower]++;
        }
        int upper = counts.length;
        int above = 0;
        while (above < most && upper > 0) {
            above += counts[--upper];
        }
        return Math.max(0, (upper << lower) - 1);
    }

    private void take(int[] scores, int[] greatest, IntPredicate test) {
        int inRows = greatest.length * Scores.ROWS;
        for (int column = 0; column < greatest.length; column++) {
            if (greatest[column] > least) {
                for (int number = column; number < inRows; number += greatest.length) {
                    add(number, scores[number], test);
                }
            }
        }
        for (int number = inRows; number < scores.length; number++) {
            add(number, scores[number], test);
        }
    }

    private void add(int number, int score, IntPredicate test) {
        if (score <= least || !test.test(number)) {
            return;
        }
        entries[size++] = ScoreEntry.of(number, score);
        if (size == entries.length) {
            keep(most);
            // One that is equal to the least may have a smaller number, as they do not come in order.
            least = ScoreEntry.score(entries[most - 1]) - 1;
        }
    }

    int size() {
        return size;
    }

    /** Leaves out those that fail a test. */
    void keep(IntPredicate passing) {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (passing.test(ScoreEntry.number(entries[place]))) {
                entries[kept++] = entries[place];
            }
        }
        size = kept;
    }

    /** Keeps the best alone, the least of them last. */
    void keep(int wanted) {
        toTheFront(wanted);
        size = Math.min(size, wanted);
    }

    /** Brings the best to the front, the least of them to its last place. */
    void toTheFront(int wanted) {
        ScoreEntry.toTheFront(entries, size, wanted);
    }

    /** The numbers, as they stand. */
    int[] papers() {
        int[] papers = new int[size];
        Arrays.setAll(papers, place -> ScoreEntry.number(entries[place]));
        return papers;
    }

    /** The scores of {@link #papers}. */
    float[] scores() {
        float[] scores = new float[size];
        for (int place = 0; place < size; place++) {
            scores[place] = ScoreEntry.score(entries[place]) * unit;
        }
        return scores;
    }
}
