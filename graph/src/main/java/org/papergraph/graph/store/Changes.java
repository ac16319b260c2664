package org.papergraph.graph.store;

/** Where what changes in a storage goes, as ids; nothing both comes and goes. */
interface Changes {

    /** A quad that may be there already. */
    void insert(long graph, IdTriple triple);

    /** A quad that is there. */
    void delete(long graph, IdTriple triple);

    /** A triple of the storage's own default graph that is not there. */
    void insertOwn(IdTriple triple);

    /** A triple of the storage's own default graph that is there. */
    void deleteOwn(IdTriple triple);
}
