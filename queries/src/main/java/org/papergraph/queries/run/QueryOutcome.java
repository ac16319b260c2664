package org.papergraph.queries.run;

/**
 * How a run ended.
 *
 * @param rows how many rows, or triples, were written; 1 for a yes or no
 * @param cut whether there were more than the row limit allows
 */
public record QueryOutcome(long rows, boolean cut) {}
