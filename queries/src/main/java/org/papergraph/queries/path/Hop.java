package org.papergraph.queries.path;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * The last step of a path that is being searched.
 *
 * @param before how the path came here; null at its beginning
 * @param steps from the beginning
 * @param cost from the beginning
 */
record Hop(NodeId node, @Nullable Hop before, int steps, double cost) {

    Hop to(NodeId next, double price) {
        return new Hop(next, this, steps + 1, cost + price);
    }

    /** Everything on the path. */
    Set<NodeId> passed() {
        Set<NodeId> passed = new HashSet<>();
        for (Hop hop = this; hop != null; hop = hop.before) {
            passed.add(hop.node);
        }
        return passed;
    }
}
