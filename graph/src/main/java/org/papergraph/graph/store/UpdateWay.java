package org.papergraph.graph.store;

/** How a store is updated; all come to the same. */
enum UpdateWay {
    /** In one write transaction of the storage in use: takes time, and leaves garbage, by what changes. */
    TRANSACTION,
    /** Into a new storage, from what is stored and what changes: takes time by what is stored, and a little by what changes. */
    MERGE,
    /** Into a new storage, from the corpus alone: what is absent from it goes. */
    REBUILD
}
