package org.papergraph.queries.map;

/**
 * How much a map shows.
 *
 * @param depth at most so many steps from the middle; positive. Two papers with a concept in common are two steps apart.
 * @param nodes at most so many things, the middle among them; positive
 * @param authors whether people are things, too
 */
public record MapLimits(int depth, int nodes, boolean authors) {

    public MapLimits {
        if (depth < 1 || nodes < 1) {
            throw new IllegalArgumentException("limits are positive: " + depth + ", " + nodes);
        }
    }
}
