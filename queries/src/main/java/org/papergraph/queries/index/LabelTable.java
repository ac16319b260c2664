package org.papergraph.queries.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;
import org.papergraph.ontology.LabelKey;

/** Finds concepts by the hashes of their labels' keys. */
final class LabelTable {

    record Entry(long hash, int concept) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byHash = Long.compare(hash, other.hash);
            return byHash != 0 ? byHash : Integer.compare(concept, other.concept);
        }
    }

    private final LongBuffer hashes;
    private final IntBuffer concepts;

    LabelTable(LongBuffer hashes, IntBuffer concepts) {
        this.hashes = hashes;
        this.concepts = concepts;
    }

    /** The concept that is called so; -1 if none is. Two keys of one hash are not told apart; none is known. */
    int concept(String label) {
        long wanted = hash(LabelKey.of(label));
        int low = 0;
        int high = hashes.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long hash = hashes.get(middle);
            if (hash == wanted) {
                return concepts.get(middle);
            }
            if (hash < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** FNV-1a (Fowler, Noll, Vo) of the characters, 64 bits. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
