package org.papergraph.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Triples of a storage's own default graph, as ids: few enough to be held in memory. */
final class SortedTriples {

    /** The indexes that TDB2 has of triples. */
    static final List<String> ORDERS = List.of("SPO", "POS", "OSP");

    private final List<IdTriple> triples = new ArrayList<>();

    /** Adds a triple that was not added before. */
    void add(IdTriple triple) {
        triples.add(triple);
    }

    /** All triples in the order of an index. */
    SortedTuples in(String order) {
        Comparator<IdTriple> byIds =
                by(order.charAt(0)).thenComparing(by(order.charAt(1))).thenComparing(by(order.charAt(2)));
        Iterator<IdTriple> sorted = triples.stream().sorted(byIds).iterator();
        return into -> {
            if (!sorted.hasNext()) {
                return false;
            }
            IdTriple triple = sorted.next();
            into.set(triple.column(order.charAt(0)), triple.column(order.charAt(1)), triple.column(order.charAt(2)), 0);
            return true;
        };
    }

    private static Comparator<IdTriple> by(char letter) {
        return (one, other) -> Long.compareUnsigned(one.column(letter), other.column(letter));
    }
}
