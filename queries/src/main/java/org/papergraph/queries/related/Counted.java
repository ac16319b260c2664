package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.papergraph.queries.index.Scores;

/**
 * The papers with the best of many scores, in no order: whoever is better than the least so far is put down, and when twice as many are
 * there as are wanted, the better half is kept (Hoare 1961). A heap would be changed at each of them.
 */
final class Counted {

    /** So many scores are compared before one branch. */
    private static final int RUN = 8;

    /** Of large arrays one line of a processor's cache in so many is looked at first. */
    private static final int SAMPLED = 16;

    /** As many scores as are in such a line. */
    private static final int LINE = 16;

    /** So many deviations more than are to be expected in the sample must be above a floor. */
    private static final int DEVIATIONS = 3;

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
        this.entries = new long[2 * most + RUN];
    }

    /**
     * The best of the scores of all papers: those above 0. Of equals that of the smaller number is the better one. A sample tells above
     * which score they will be; if that was too high, it is done again.
     *
     * @param most how many, at most; positive
     * @param test that a paper must pass, asked of those that are among the best when their turn comes
     */
    static Counted of(Scores scores, int most, IntPredicate test) {
        int floor = floor(scores.stored(), most);
        Counted best = above(floor, scores, most, test);
        return floor > 0 && best.size < most ? above(0, scores, most, test) : best;
    }

    private static Counted above(int floor, Scores scores, int most, IntPredicate test) {
        Counted best = new Counted(most, floor, scores.unit());
        best.take(scores.stored(), 0, scores.stored().length, test);
        best.keep(most);
        return best;
    }

    /** What most likely more than the wanted number of scores are above; 0 if that cannot be told. */
    private static int floor(int[] scores, int most) {
        double expected = (double) most / SAMPLED;
        int enough = (int) (expected + DEVIATIONS * Math.sqrt(expected)) + DEVIATIONS;
        Counted sample = new Counted(enough, 0, 1);
        for (int from = 0; from + LINE <= scores.length; from += LINE * SAMPLED) {
            sample.take(scores, from, from + LINE, number -> true);
        }
        sample.keep(enough);
        return sample.size < enough ? 0 : ScoreEntry.score(sample.entries[enough - 1]);
    }

    private void take(int[] scores, int from, int end, IntPredicate test) {
        int number = next(scores, from, end);
        while (number < end) {
            if (test.test(number)) {
                add(ScoreEntry.of(number, scores[number]));
            }
            number = next(scores, number + 1, end);
        }
    }

    private void add(long entry) {
        entries[size++] = entry;
        if (size == entries.length) {
            keep(most);
            least = ScoreEntry.score(entries[most - 1]);
        }
    }

    /** The first from some place on that is above the least. Nearly none is: so one branch is enough for eight of them. */
    private int next(int[] scores, int from, int end) {
        int floor = least;
        int place = from;
        for (; place <= end - RUN; place += RUN) {
            // Negative if one of the differences is.
            int any = (floor - scores[place])
                    | (floor - scores[place + 1])
                    | (floor - scores[place + 2])
                    | (floor - scores[place + 3])
                    | (floor - scores[place + 4])
                    | (floor - scores[place + 5])
                    | (floor - scores[place + 6])
                    | (floor - scores[place + 7]);
            if (any < 0) {
                break;
            }
        }
        while (place < end && scores[place] <= floor) {
            place++;
        }
        return place;
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
        int from = 0;
        int to = size - 1;
        int place = Math.min(wanted, size) - 1;
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
