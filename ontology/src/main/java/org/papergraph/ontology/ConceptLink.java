package org.papergraph.ontology;

import java.util.List;

/**
 * A paper's link to a concept, as one summary states it.
 *
 * @param concept the concept's one identity in the corpus
 * @param role what it is to the paper
 * @param confidence 0 to 1
 * @param evidence the mentions, in text order; at least one
 */
public record ConceptLink(ConceptKey concept, Role role, double confidence, List<Mention> evidence) {

    public ConceptLink {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a link without evidence: " + concept);
        }
    }
}
