package org.papergraph.queries.related;

import java.util.Arrays;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Terms;

/**
 * Which features of a demand are counted for every paper, and which are left for those that are good without them.
 *
 * <p>What a feature adds to a score is nothing for most papers and about as much for all that have it; by leaving it out papers come
 * out of their order by its standard deviation, for which counting costs as much as papers have it. So those are counted that
 * have most of it for each paper that is gone through, as long as there is room: rare ones, common ones that the seed is full of, and
 * hardly those that everybody has.
 */
final class DemandOrder {

    private final Terms counted;
    private final boolean whole;

    /** @param worthWhile how many pairs of a paper and a feature may be gone through */
    DemandOrder(PaperIndex index, Demand demand, long worthWhile) {
        int size = demand.size();
        int[] frequencies = index.frequencies(demand.features());
        float[] rarity = index.idf(demand.features());
        long[] order = new long[size];
        for (int place = 0; place < size; place++) {
            double with = (double) frequencies[place] / (index.papers() + 1);
            float telling =
                    (float) (Math.abs(demand.factor(place)) * rarity[place] * Math.sqrt(1 - with) * rareFirst(with));
            order[place] = (long) Float.floatToIntBits(telling) << 32 | place;
        }
        Arrays.sort(order);
        this.counted = new Terms(index, size);
        long room = worthWhile;
        for (int i = size - 1; i >= 0; i--) {
            int place = (int) order[i];
            if (frequencies[place] <= room) {
                room -= frequencies[place];
                counted.put(demand.feature(place), demand.factor(place));
            }
        }
        this.whole = counted.size() == size;
    }

    /**
     * The best papers owe more to rare features than the spread of all papers tells. Of none, the fourth and the second root,
     * the fourth misses least on 100,000 abstracts (bench/RESULTS.md).
     */
    private static double rareFirst(double with) {
        return 1 / Math.sqrt(Math.sqrt(Math.max(with, Double.MIN_NORMAL)));
    }

    Terms counted() {
        return counted;
    }

    /** Whether nothing is left. */
    boolean isWhole() {
        return whole;
    }
}
