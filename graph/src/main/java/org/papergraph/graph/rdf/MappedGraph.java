package org.papergraph.graph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A named graph: its name and its triples, each once. */
public record MappedGraph(Node name, List<Triple> triples) {

    public MappedGraph {
        triples = List.copyOf(triples);
    }
}
