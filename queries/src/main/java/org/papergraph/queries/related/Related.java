package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;

/**
 * A related paper and the reasons.
 *
 * @param score 0 to 1; the sum of the reasons' weights, but for rounding
 * @param concepts in common, the weightiest first
 * @param citations works that both cite, the weightiest first
 */
public record Related(
        String iri,
        String key,
        String label,
        Optional<Integer> year,
        double score,
        List<SharedConcept> concepts,
        List<SharedCitation> citations) {

    public Related {
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
    }
}
