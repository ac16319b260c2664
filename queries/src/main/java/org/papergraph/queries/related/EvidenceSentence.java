package org.papergraph.queries.related;

/** A sentence of a summary of the related paper, and the concept that it names. */
public record EvidenceSentence(String concept, String sentence) {}
