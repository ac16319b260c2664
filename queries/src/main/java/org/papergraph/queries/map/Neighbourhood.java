package org.papergraph.queries.map;

import java.util.List;
import java.util.Optional;

/**
 * What is around something.
 *
 * @param nodes the middle first, then the nearest
 * @param edges all between these nodes, in the order of the nodes
 * @param remark what is left out
 */
public record Neighbourhood(List<MapNode> nodes, List<MapEdge> edges, Optional<String> remark) {

    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
