package org.papergraph.graph.store;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.rdf.MappedGraph;

/** Writes into a store within the caller's transaction; touches only the triples that differ. */
final class TransactionSink implements GraphSink {

    private final DatasetGraph store;
    private long added;
    private long removed;

    TransactionSink(DatasetGraph store) {
        this.store = store;
    }

    @Override
    public boolean startsEmpty() {
        return false;
    }

    @Override
    public void put(MappedGraph graph, boolean isNew) {
        replace(graph, isNew ? new HashSet<>() : stored(graph.name()));
    }

    @Override
    public void merge(MappedGraph graph) {
        Set<Node> subjects = graph.triples().stream().map(Triple::getSubject).collect(Collectors.toSet());
        Set<Triple> stored = stored(graph.name());
        stored.removeIf(triple -> !subjects.contains(triple.getSubject()));
        replace(graph, stored);
    }

    @Override
    public void putDigest(Node graph, String digest) {
        Digests.remove(store, graph);
        Digests.put(store, graph, digest);
    }

    @Override
    public void putState(String state) {
        if (added + removed > 0) {
            Digests.putState(store, state);
        }
    }

    @Override
    public void remove(Node graph) {
        delete(graph, stored(graph));
        Digests.remove(store, graph);
    }

    @Override
    public long added() {
        return added;
    }

    @Override
    public long removed() {
        return removed;
    }

    /** @param old what is to be replaced; taken apart on the way */
    private void replace(MappedGraph graph, Set<Triple> old) {
        for (Triple triple : graph.triples()) {
            if (!old.remove(triple)) {
                store.add(graph.name(), triple.getSubject(), triple.getPredicate(), triple.getObject());
                added++;
            }
        }
        delete(graph.name(), old);
    }

    private Set<Triple> stored(Node graph) {
        Set<Triple> stored = new HashSet<>();
        Iterator<Quad> quads = store.findNG(graph, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(quad -> stored.add(quad.asTriple()));
        return stored;
    }

    private void delete(Node graph, Set<Triple> triples) {
        for (Triple triple : triples) {
            store.delete(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
            removed++;
        }
    }
}
