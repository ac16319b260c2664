package org.papergraph.queries.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an index file says of a space: its features in the order of their keys, and their papers.
 *
 * @param labels of the features; empty if they are called as their keys
 * @param kinds of the features; empty if they are no concepts
 * @param idf of each feature
 * @param places for each number under which a reader knew a feature, where it stands now
 */
@SuppressWarnings("ArrayRecordComponent")
record SpaceContents(
        List<String> keys, List<String> labels, byte[] kinds, float[] idf, int[] places, Postings postings) {

    static SpaceContents none() {
        return new SpaceContents(List.of(), List.of(), new byte[0], new float[0], new int[0], Postings.none());
    }

    /** What a table has, weighed by rarity. */
    static SpaceContents of(SpaceTable table, int papers) {
        List<String> unordered =
                IntStream.range(0, table.features()).mapToObj(table::key).toList();
        int[] order = order(unordered);
        int[] places = places(order);
        int[] frequencies = table.frequencies();
        float[] idf = new float[order.length];
        int[] ends = new int[order.length];
        int end = 0;
        for (int place = 0; place < order.length; place++) {
            idf[place] = SpaceTable.idf(papers, frequencies[order[place]]);
            end += frequencies[order[place]];
            ends[place] = end;
        }
        return new SpaceContents(
                inOrder(unordered, order),
                Arrays.stream(order).mapToObj(table::label).toList(),
                kinds(table, order),
                idf,
                places,
                postings(table, places, ends, idf));
    }

    private static Postings postings(SpaceTable table, int[] places, int[] ends, float[] idf) {
        int[] next = new int[ends.length];
        for (int place = 1; place < ends.length; place++) {
            next[place] = ends[place - 1];
        }
        float largest = 0;
        for (int i = 0; i < table.size(); i++) {
            largest = Math.max(largest, table.weight(i) * idf[places[table.feature(i)]]);
        }
        float unit = Postings.unit(largest);
        PairColumns pairs = PairColumns.onHeap(table.size());
        for (int i = 0; i < table.size(); i++) {
            int place = places[table.feature(i)];
            pairs.put(
                    next[place]++, table.paper(i), Postings.stored(table.weight(i) * idf[place], unit), table.note(i));
        }
        return new Postings(ends, pairs, unit);
    }

    private static byte[] kinds(SpaceTable table, int[] order) {
        byte[] kinds = new byte[order.length];
        for (int place = 0; place < order.length; place++) {
            kinds[place] = table.kind(order[place]);
        }
        return kinds;
    }

    /** The numbers of keys in the order of the keys. */
    static int[] order(List<String> keys) {
        boolean sorted = true;
        for (int i = 1; i < keys.size() && sorted; i++) {
            sorted = keys.get(i - 1).compareTo(keys.get(i)) < 0;
        }
        IntStream all = IntStream.range(0, keys.size());
        return sorted
                ? all.toArray()
                : all.boxed()
                        .sorted(Comparator.comparing(keys::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** Where each number stands in an order. */
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    static List<String> inOrder(List<String> keys, int[] order) {
        return Arrays.stream(order).mapToObj(keys::get).toList();
    }

    int features() {
        return postings.features();
    }

    String label(int feature) {
        return labels.isEmpty() ? "" : labels.get(feature);
    }

    byte kind(int feature) {
        return kinds.length == 0 ? SpaceTable.NO_KIND : kinds[feature];
    }
}
