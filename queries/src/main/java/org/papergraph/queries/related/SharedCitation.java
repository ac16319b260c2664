package org.papergraph.queries.related;

/**
 * A work that two papers both cite.
 *
 * @param weight its share of the score
 * @param papers how many papers of the graph cite it
 */
public record SharedCitation(String iri, String key, String label, double weight, long papers) {}
