package org.papergraph.queries.related;

import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;

/**
 * A concept that two papers have in common.
 *
 * @param weight its share of the score
 * @param seedRole what it is to the paper asked about
 * @param role what it is to the related paper
 * @param broader whether one of the two has not the concept itself but a narrower one
 * @param named whether one of the two only names it: no summary tells what it is to that paper
 * @param papers how many papers of the graph have it, or a narrower one
 */
public record SharedConcept(
        String iri,
        ConceptKind kind,
        String label,
        double weight,
        Role seedRole,
        Role role,
        boolean broader,
        boolean named,
        long papers) {

    SharedConcept weighing(double other) {
        return new SharedConcept(iri, kind, label, other, seedRole, role, broader, named, papers);
    }
}
