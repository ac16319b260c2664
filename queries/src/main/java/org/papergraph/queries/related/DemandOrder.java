package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.papergraph.queries.index.PaperIndex;

/** The features of a demand in the order in which they are gone through: what is not wanted, then the rarest first. */
final class DemandOrder {

    private final PaperIndex index;
    private final int[] features;
    private final float[] factors;
    /** How many papers those from each on have, each counted on its own. */
    private final long[] left;

    DemandOrder(PaperIndex index, Demand demand) {
        this.index = index;
        Integer[] places = IntStream.range(0, demand.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                place -> demand.factor(place) < 0 ? 0 : index.frequency(demand.feature(place)))
                        .thenComparing(Comparator.naturalOrder()))
                .toArray(Integer[]::new);
        this.features = Arrays.stream(places).mapToInt(demand::feature).toArray();
        this.factors = new float[places.length];
        this.left = new long[places.length + 1];
        for (int i = places.length - 1; i >= 0; i--) {
            factors[i] = (float) demand.factor(places[i]);
            left[i] = left[i + 1] + frequency(i);
        }
    }

    int size() {
        return features.length;
    }

    int feature(int at) {
        return features[at];
    }

    float factor(int at) {
        return factors[at];
    }

    int frequency(int at) {
        return index.frequency(features[at]);
    }

    /** How many pairs of a paper and a feature are left from a place on. */
    long left(int from) {
        return left[from];
    }

    /**
     * Features with their factors, in the order of the features.
     *
     * @param turns which of them is gone through first, second and so on
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Rest(int[] features, float[] factors, int[] turns) {}

    /** Those from a place on. */
    Rest rest(int from) {
        int[] sorted = IntStream.range(from, features.length)
                .boxed()
                .sorted(Comparator.comparingInt(place -> features[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] their = new float[sorted.length];
        int[] turns = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            their[i] = factors[sorted[i]];
            turns[sorted[i] - from] = i;
        }
        return new Rest(Arrays.stream(sorted).map(place -> features[place]).toArray(), their, turns);
    }
}
