package org.papergraph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.rdf.MappedGraph;

/** Writes into an empty store through a bulk loader. */
final class BulkSink implements GraphSink {

    private final StreamRDF loader;
    private long added;

    BulkSink(StreamRDF loader) {
        this.loader = loader;
    }

    @Override
    public void put(MappedGraph graph) {
        for (Triple triple : graph.triples()) {
            loader.quad(Quad.create(graph.name(), triple));
        }
        added += graph.triples().size();
    }

    @Override
    public void putDigest(Node graph, String digest) {
        loader.triple(Digests.triple(graph, digest));
    }

    @Override
    public void remove(Node graph) {
        throw new IllegalStateException("nothing can be removed from an empty store: " + graph);
    }

    @Override
    public long added() {
        return added;
    }

    @Override
    public long removed() {
        return 0;
    }
}
