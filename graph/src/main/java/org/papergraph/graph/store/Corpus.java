package org.papergraph.graph.store;

import java.util.Collection;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.LinkedPaper;

/**
 * What a graph is to hold.
 *
 * @param papers every summary once, in any order; read once, one at a time, and closed by the reader
 * @param size about how many summaries these are, to choose the faster way; 0 if nobody knows
 * @param concepts what is known of the concepts; only those that papers are linked to, and broader ones, come into the
 *     graph
 * @param version the version of papergraph that found the links
 */
public record Corpus(Stream<LinkedPaper> papers, int size, Collection<Concept> concepts, String version) {

    /** A corpus that does not say how large it is. */
    public Corpus(Stream<LinkedPaper> papers, Collection<Concept> concepts, String version) {
        this(papers, 0, concepts, version);
    }
}
