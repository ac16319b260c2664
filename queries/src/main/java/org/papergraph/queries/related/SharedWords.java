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

    /** Where those stand that are told, the greatest share first; of equals the word that comes first. */
    int[] weightiest() {
        int[] places = new int[twice ? size : Math.min(TOLD, size)];
        if (twice) {
            // What is added up may come to more than what is great.
            Arrays.setAll(places, place -> place);
            return places;
        }
        // Features of words come in the order of their names.
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (-Reasons.told(shares[i]) << Integer.SIZE) | i;
        }
        leastFirst(order, places.length);
        Arrays.setAll(places, place -> (int) order[place]);
        return places;
    }

    /** The features at some places. */
    int[] features(int[] places) {
        return Arrays.stream(places).map(place -> features[place]).toArray();
    }

    /** @param places see {@link #weightiest} */
    List<SharedName> told(int[] places) {
        if (twice) {
            return sums();
        }
        List<SharedName> told = new ArrayList<>(places.length);
        for (int place : places) {
            told.add(new SharedName(index.key(features[place]), Reasons.rounded(shares[place])));
        }
        return told;
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

    private List<SharedName> sums() {
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
