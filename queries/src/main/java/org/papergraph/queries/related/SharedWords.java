package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.queries.index.PaperIndex;

/** The words that a paper shares, of which the weightiest are told; in arrays, as there are many and each is a number or two. */
final class SharedWords {

    private static final int TOLD = 8;

    private final PaperIndex index;
    private int[] features = new int[1 << 7];
    private double[] shares = new double[1 << 7];
    private int size;
    private boolean twice;

    SharedWords(PaperIndex index) {
        this.index = index;
    }

    /** Adds a word, in the order of the features. */
    void add(int feature, double share) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
        }
        features[size] = feature;
        shares[size++] = share;
    }

    /** Adds a word of a facet, which may have been added as one of the whole text. */
    void addOfFacet(int feature, double share) {
        add(feature, share);
        twice = true;
    }

    /** The greatest share first, as it is told; of equals the word that comes first. */
    List<SharedName> weightiest() {
        return twice ? weightiestSums() : weightiestOnes();
    }

    private List<SharedName> weightiestOnes() {
        // Features of words come in the order of their names.
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (-Reasons.told(shares[i]) << Integer.SIZE) | i;
        }
        int wanted = Math.min(TOLD, size);
        leastFirst(order, wanted);
        int[] best = new int[wanted];
        Arrays.setAll(best, place -> features[(int) order[place]]);
        List<String> keys = index.keys(best);
        List<SharedName> shared = new ArrayList<>(wanted);
        for (int place = 0; place < wanted; place++) {
            shared.add(new SharedName(keys.get(place), Reasons.rounded(shares[(int) order[place]])));
        }
        return shared;
    }

    /** Brings the least of some numbers to the front, in order: of many but a few are wanted. */
    private static void leastFirst(long[] numbers, int wanted) {
        Arrays.sort(numbers, 0, wanted);
        for (int i = wanted; i < numbers.length; i++) {
            if (wanted > 0 && numbers[i] < numbers[wanted - 1]) {
                int at = wanted - 1;
                long number = numbers[i];
                while (at > 0 && numbers[at - 1] > number) {
                    numbers[at] = numbers[--at];
                }
                numbers[at] = number;
            }
        }
    }

    private List<SharedName> weightiestSums() {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            named.merge(index.key(features[i]), shares[i], Double::sum);
        }
        return named.entrySet().stream()
                .map(word -> new SharedName(word.getKey(), Reasons.rounded(word.getValue())))
                .sorted(Reasons.WEIGHTIEST)
                .limit(TOLD)
                .toList();
    }
}
