package org.papergraph.graph.store;

/**
 * What an update did.
 *
 * @param added summaries that were not in the graph before
 * @param changed summaries of which the graph said something else before
 * @param unchanged summaries of which the graph said the same
 * @param removed summaries that are no longer in the graph
 * @param triplesAdded triples written; all of the graph if so much changed that it was built anew
 * @param triplesRemoved triples taken out
 */
public record UpdateCounts(int added, int changed, int unchanged, int removed, long triplesAdded, long triplesRemoved) {

    /** Whether the graph is the same as before, byte for byte of any export. */
    public boolean nothingChanged() {
        return triplesAdded == 0 && triplesRemoved == 0;
    }
}
