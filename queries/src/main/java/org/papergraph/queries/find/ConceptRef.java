package org.papergraph.queries.find;

import org.papergraph.ontology.ConceptKind;

/** A method, dataset, task or metric. */
public record ConceptRef(String iri, ConceptKind kind, String label) implements Reference {

    @Override
    public String display() {
        return kind.label() + ":" + label;
    }
}
