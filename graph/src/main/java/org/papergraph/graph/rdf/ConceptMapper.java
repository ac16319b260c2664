package org.papergraph.graph.rdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;

/** Writes the concepts that papers are linked to, and all that are broader than these, as one SKOS concept scheme. */
public final class ConceptMapper {

    private static final String SCHEME_TITLE = "Concepts of the papers";

    private final IriMinter iris;

    public ConceptMapper(IriMinter iris) {
        this.iris = iris;
    }

    /**
     * The graph of the concepts.
     *
     * @param used what the papers are linked to; one that nothing is known of is described by its label
     * @param known what is known of concepts; those that are neither used nor broader than a used one are left out
     */
    public MappedGraph map(Set<ConceptKey> used, Collection<Concept> known) {
        Map<ConceptKey, Concept> byKey = new HashMap<>();
        known.forEach(concept -> byKey.put(concept.key(), concept));
        TripleBuffer out = new TripleBuffer();
        out.add(iris.conceptScheme(), Vocabulary.TYPE, Vocabulary.CONCEPT_SCHEME);
        out.text(iris.conceptScheme(), Vocabulary.TITLE, SCHEME_TITLE);
        for (ConceptKey key : withBroader(used, byKey)) {
            write(byKey.getOrDefault(key, Concept.named(key)), out);
        }
        return new MappedGraph(iris.conceptsGraph(), out.triples());
    }

    private static NavigableSet<ConceptKey> withBroader(Set<ConceptKey> used, Map<ConceptKey, Concept> known) {
        NavigableSet<ConceptKey> closed = new TreeSet<>(used);
        Deque<ConceptKey> open = new ArrayDeque<>(closed);
        while (!open.isEmpty()) {
            ConceptKey key = open.pop();
            for (String label : known.getOrDefault(key, Concept.named(key)).broader()) {
                ConceptKey broader = new ConceptKey(key.kind(), label);
                if (closed.add(broader)) {
                    open.push(broader);
                }
            }
        }
        return closed;
    }

    private void write(Concept concept, TripleBuffer out) {
        ConceptKey key = concept.key();
        Node node = iris.concept(key);
        out.add(node, Vocabulary.TYPE, Vocabulary.SKOS_CONCEPT);
        out.add(node, Vocabulary.TYPE, Vocabulary.kind(key.kind()));
        out.text(node, Vocabulary.PREF_LABEL, key.label());
        concept.altLabels().stream()
                .filter(label -> !label.equals(key.label()))
                .sorted()
                .forEach(label -> out.text(node, Vocabulary.ALT_LABEL, label));
        concept.notes().stream().sorted().forEach(note -> out.text(node, Vocabulary.EDITORIAL_NOTE, note));
        for (String label : concept.broader()) {
            Node broader = iris.concept(new ConceptKey(key.kind(), label));
            if (!broader.equals(node)) {
                out.add(node, Vocabulary.BROADER, broader);
            }
        }
        out.add(node, Vocabulary.IN_SCHEME, iris.conceptScheme());
        concept.year().ifPresent(year -> out.add(node, Vocabulary.DATE, Literals.year(year)));
        out.text(node, Vocabulary.INTRODUCED_IN, concept.introducedBy());
    }
}
