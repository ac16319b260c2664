package org.papergraph.queries.describe;

import java.util.List;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.Reference;

/**
 * A paper's link to a concept, seen from one of them.
 *
 * @param other the concept, if the paper is described, or the paper
 * @param role what the concept is to the paper
 * @param confidence 0 to 1; the highest that a summary gives
 */
public record DescribedLink<T extends Reference>(T other, Role role, double confidence, List<Evidence> evidence) {

    public DescribedLink {
        evidence = List.copyOf(evidence);
    }
}
