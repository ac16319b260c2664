package org.papergraph.graph.store;

import java.util.Collection;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.LinkedPaper;

/**
 * What a graph is to hold.
 *
 * @param papers every summary once, in any order; read once, one at a time, and closed by the reader
 * @param concepts what is known of the concepts; only those that papers are linked to, and broader ones, come into the
 *     graph
 * @param version the version of papergraph that found the links
 */
public record Corpus(Stream<LinkedPaper> papers, Collection<Concept> concepts, String version) {}
