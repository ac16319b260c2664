package org.papergraph.graph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A named graph: its name and its triples, each once. */
public record NamedGraph(Node name, List<Triple> triples) {

    public NamedGraph {
        triples = List.copyOf(triples);
    }
}
