package org.papergraph.graph.store;

import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.MappedGraph;

/** Where an update writes to. */
interface GraphSink {

    /** Whether nothing is in it yet, so that what did not change must be written too. */
    boolean startsEmpty();

    /**
     * Makes the stored graph of that name equal to this one.
     *
     * @param isNew whether there is none of that name so far
     * @return whether it was another before, as far as that is known
     */
    boolean put(MappedGraph graph, boolean isNew);

    /** Makes what the stored graph of that name says of this one's subjects equal to this one; of others it stays. */
    void merge(MappedGraph graph);

    /** Remembers the digest of a summary's graph in place of the one before. */
    void putDigest(Node graph, String digest);

    /** Remembers the state of the whole in place of the one before; the last that is written. */
    void putState(String state);

    /** Removes a summary's graph and its digest. */
    void remove(Node graph);

    /** Triples written so far, digests aside. */
    long added();

    /** Triples taken out so far, digests aside. */
    long removed();
}
