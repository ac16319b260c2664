package org.papergraph.queries.related;

import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;

/**
 * A concept that two papers have in common.
 *
 * @param weight its share of the score
 * @param seedRole what it is to the paper asked about
 * @param role what it is to the related paper
 * @param papers how many papers of the graph have it
 */
public record SharedConcept(
        String iri, ConceptKind kind, String label, double weight, Role seedRole, Role role, long papers) {}
