package org.papergraph.graph.vocabulary;

import java.util.List;
import java.util.Optional;
import org.papergraph.ontology.ConceptKind;

/**
 * A term of a vocabulary.
 *
 * @param id what others name it by: an IRI, or an OBO identifier
 * @param label its preferred label
 * @param otherLabels its synonyms
 * @param broader identifiers of the terms right above it
 * @param kind what it is, if the vocabulary says so in papergraph's own terms
 */
record Term(String id, String label, List<String> otherLabels, List<String> broader, Optional<ConceptKind> kind) {

    Term {
        otherLabels = List.copyOf(otherLabels);
        broader = List.copyOf(broader);
    }
}
