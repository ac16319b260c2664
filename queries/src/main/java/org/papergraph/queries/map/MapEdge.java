package org.papergraph.queries.map;

import java.util.Optional;

/**
 * What one thing of a map has to do with another.
 *
 * @param from its IRI
 * @param to its IRI
 * @param relation a role ("uses"), "cites", "author", or "broader" between concepts
 * @param confidence that the role is right, of the surest summary, from 0 to 1
 */
public record MapEdge(String from, String to, String relation, Optional<Double> confidence) {}
