package org.papergraph.queries.related;

/**
 * A work that both papers cite, or that one of them is and the other cites.
 *
 * @param weight its share of the score
 * @param papers how many papers of the graph cite it; itself counted, if it has a summary
 */
public record SharedCitation(String iri, String label, double weight, long papers) {}
