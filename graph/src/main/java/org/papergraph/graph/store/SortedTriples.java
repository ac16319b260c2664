package org.papergraph.graph.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The triples of a storage's own default graph, as ids: few enough to be held in memory. */
final class SortedTriples {

    /** The indexes that TDB2 has of triples. */
    static final List<String> ORDERS = List.of("SPO", "POS", "OSP");

    private record Triple(long subject, long property, long object) {

        private byte[] key(String order) {
            ByteBuffer key = ByteBuffer.allocate(3 * Long.BYTES);
            for (int i = 0; i < order.length(); i++) {
                key.putLong(column(order.charAt(i)));
            }
            return key.array();
        }

        private long column(char letter) {
            return switch (letter) {
                case 'S' -> subject;
                case 'P' -> property;
                default -> object;
            };
        }
    }

    private final List<Triple> triples = new ArrayList<>();

    /** Adds a triple that was not added before. */
    void add(long subject, long property, long object) {
        triples.add(new Triple(subject, property, object));
    }

    /** The keys of all triples in the order of an index. */
    Stream<byte[]> keys(String order) {
        Comparator<Triple> byIds =
                by(order.charAt(0)).thenComparing(by(order.charAt(1))).thenComparing(by(order.charAt(2)));
        return triples.stream().sorted(byIds).map(triple -> triple.key(order));
    }

    private static Comparator<Triple> by(char letter) {
        return (one, other) -> Long.compareUnsigned(one.column(letter), other.column(letter));
    }
}
