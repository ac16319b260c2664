package org.papergraph.queries.map;

import java.util.Optional;

/**
 * A thing on a map.
 *
 * @param kind "paper", "method", "dataset", "task", "metric" or "author"
 * @param label a title, a preferred label, a name; free of control characters
 * @param year of a paper
 * @param id what a paper is called by, if that is not its title: {@code arxiv:1706.03762}
 * @param steps from the middle, which has 0
 */
public record MapNode(String iri, String kind, String label, Optional<Integer> year, Optional<String> id, int steps) {}
