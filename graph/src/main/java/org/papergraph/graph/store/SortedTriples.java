package org.papergraph.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The triples of a storage's own default graph, as ids: few enough to be held in memory. */
final class SortedTriples {

    /** The indexes that TDB2 has of triples. */
    static final List<String> ORDERS = List.of("SPO", "POS", "OSP");

    private final List<IdTriple> triples = new ArrayList<>();

    /** Adds a triple that was not added before. */
    void add(long subject, long property, long object) {
        triples.add(new IdTriple(subject, property, object));
    }

    /** The keys of all triples in the order of an index. */
    Stream<byte[]> keys(String order) {
        Comparator<IdTriple> byIds =
                by(order.charAt(0)).thenComparing(by(order.charAt(1))).thenComparing(by(order.charAt(2)));
        return triples.stream().sorted(byIds).map(triple -> triple.key(order));
    }

    private static Comparator<IdTriple> by(char letter) {
        return (one, other) -> Long.compareUnsigned(one.column(letter), other.column(letter));
    }
}
