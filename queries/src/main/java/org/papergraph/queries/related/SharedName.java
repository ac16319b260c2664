package org.papergraph.queries.related;

/**
 * An author, a word, or a paper that cites both.
 *
 * @param weight its share of the score
 */
public record SharedName(String name, double weight) {}
