package org.papergraph.graph.store;

import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.MappedGraph;

/** Where an update writes to. */
interface GraphSink {

    /** Makes the stored graph of that name equal to this one. */
    void put(MappedGraph graph);

    /** Remembers the digest of a summary's graph in place of the one before. */
    void putDigest(Node graph, String digest);

    /** Removes a summary's graph and its digest. */
    void remove(Node graph);

    /** Triples written so far, digests aside. */
    long added();

    /** Triples taken out so far, digests aside. */
    long removed();
}
