package org.papergraph.graph.store;

/** What becomes of summaries that are in the graph and not in the corpus. */
public enum Absent {
    /** They stay: the corpus is added to the graph. */
    KEEP,
    /** They go: the corpus is all that the graph is to hold. */
    REMOVE
}
