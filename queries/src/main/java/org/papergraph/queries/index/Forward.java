package org.papergraph.queries.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The features of each paper, out of the papers of each feature: turned around for some papers at a time, so that it takes
 * the memory of these only.
 */
final class Forward {

    private static final int PAIRS_AT_A_TIME = 1 << 22;

    private static final int FEATURE = 24;
    private static final int WEIGHT = 8;

    private final List<Postings> spaces;
    /** Before which pair of the whole each paper begins, and the end. */
    private final long[] starts;

    /** @param spaces in the order of their features' numbers */
    Forward(List<Postings> spaces, int papers) {
        this.spaces = List.copyOf(spaces);
        this.starts = new long[papers + 1];
        for (Postings space : spaces) {
            for (int pair = 0; pair < space.size(); pair++) {
                starts[space.paper(pair) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Long::sum);
    }

    /** Before which pair of the whole a paper begins; that of the last but one is the end. */
    long start(int paper) {
        return starts[paper];
    }

    /** Takes a pair. */
    @FunctionalInterface
    interface Taker {
        void take(int feature, short weight, byte note) throws IOException;
    }

    /** Tells all pairs, paper by paper, each paper's in the order of the features. */
    void forEach(Taker taker) throws IOException {
        int[][] next = new int[spaces.size()][];
        for (int space = 0; space < next.length; space++) {
            Postings postings = spaces.get(space);
            next[space] = new int[postings.features()];
            Arrays.setAll(next[space], postings::start);
        }
        int papers = starts.length - 1;
        int from = 0;
        while (from < papers) {
            int to = from + 1;
            while (to < papers && starts[to + 1] - starts[from] <= PAIRS_AT_A_TIME) {
                to++;
            }
            for (long pair : pairs(from, to, next)) {
                taker.take((int) (pair >>> FEATURE), (short) (pair >>> WEIGHT), (byte) pair);
            }
            from = to;
        }
    }

    /** The pairs of the papers from one to before another, each as a number. */
    private long[] pairs(int from, int to, int[][] next) {
        long[] pairs = new long[(int) (starts[to] - starts[from])];
        int[] at = new int[to - from];
        for (int paper = from; paper < to; paper++) {
            at[paper - from] = (int) (starts[paper] - starts[from]);
        }
        long first = 0;
        for (int space = 0; space < next.length; space++) {
            Postings postings = spaces.get(space);
            for (int feature = 0; feature < postings.features(); feature++) {
                int pair = next[space][feature];
                while (pair < postings.end(feature) && postings.paper(pair) < to) {
                    pairs[at[postings.paper(pair) - from]++] = (first + feature) << FEATURE
                            | (postings.weight(pair) & 0xFFFFL) << WEIGHT
                            | (postings.note(pair) & 0xFFL);
                    pair++;
                }
                next[space][feature] = pair;
            }
            first += postings.features();
        }
        return pairs;
    }
}
