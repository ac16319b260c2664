package org.papergraph.ontology;

import java.util.Comparator;

/** Names a concept: its kind and its preferred label. */
public record ConceptKey(ConceptKind kind, String label) implements Comparable<ConceptKey> {

    private static final Comparator<ConceptKey> ORDER =
            Comparator.comparing(ConceptKey::kind).thenComparing(ConceptKey::label);

    public ConceptKey {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a concept needs a label");
        }
    }

    @Override
    public int compareTo(ConceptKey other) {
        return ORDER.compare(this, other);
    }
}
