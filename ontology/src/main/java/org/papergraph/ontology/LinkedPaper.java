package org.papergraph.ontology;

import java.util.List;

/**
 * One summary with its paper, concepts and cited works identified across the corpus: what the graph stores as one named
 * graph.
 */
public record LinkedPaper(Paper paper, Summary summary, List<ConceptLink> concepts, List<CitationLink> citations) {

    public LinkedPaper {
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
    }
}
