package org.papergraph.graph.rdf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of one graph while it is being written, each once, in the order in which they came. */
final class TripleBuffer {

    private final Set<Triple> triples = new LinkedHashSet<>(512);

    void add(Node subject, Node property, Node object) {
        triples.add(Triple.create(subject, property, object));
    }

    void text(Node subject, Node property, String text) {
        add(subject, property, Literals.text(text));
    }

    void text(Node subject, Node property, Optional<String> text) {
        text.ifPresent(present -> text(subject, property, present));
    }

    void texts(Node subject, Node property, Collection<String> texts) {
        texts.forEach(text -> text(subject, property, text));
    }

    List<Triple> triples() {
        return List.copyOf(triples);
    }
}
