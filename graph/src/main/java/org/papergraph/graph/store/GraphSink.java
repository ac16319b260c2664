package org.papergraph.graph.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.graph.rdf.MappedGraph;

/**
 * Where an update writes to: compares graphs with what is stored, by the ids of their nodes, and tells what comes and what goes.
 * Each graph may be given once: of what changes nothing is seen here.
 */
final class GraphSink {

    private final NodeIds ids;
    private final RangeIndex byGraph;
    private final RangeIndex ownBySubject;
    private final Changes changes;
    private final boolean startsEmpty;
    private long added;
    private long removed;
    private boolean digestsChanged;

    /** @param stored in a transaction of this thread, and not changed meanwhile but by flushing these changes */
    GraphSink(DatasetGraphTDB stored, NodeIds ids, Changes changes) {
        this.ids = ids;
        this.byGraph = IdIndexes.of(stored, TupleOrder.GSPO.name());
        this.ownBySubject = IdIndexes.of(stored, "SPO");
        this.changes = changes;
        this.startsEmpty = byGraph.isEmpty();
    }

    /** Whether nothing was in it, so that what did not change must be written too. */
    boolean startsEmpty() {
        return startsEmpty;
    }

    /**
     * Makes the stored graph of that name equal to this one.
     *
     * @param isNew whether there is none of that name so far
     * @return whether it was another before
     */
    boolean put(MappedGraph graph, boolean isNew) {
        ids.beginGraph();
        long name = ids.of(graph.name());
        return replace(name, graph, isNew ? new HashSet<>() : stored(name));
    }

    /** Makes what the stored graph of that name says of this one's subjects equal to this one; of others it stays. */
    void merge(MappedGraph graph) {
        ids.beginGraph();
        long name = ids.of(graph.name());
        Set<Long> subjects = new HashSet<>();
        graph.triples().forEach(triple -> subjects.add(ids.of(triple.getSubject())));
        Set<IdTriple> stored = stored(name);
        stored.removeIf(triple -> !subjects.contains(triple.subject()));
        replace(name, graph, stored);
    }

    /** Remembers the digest of a summary's graph in place of the one before. */
    void putDigest(Node graph, String digest) {
        putOwn(Digests.triple(graph, digest));
        digestsChanged = true;
    }

    /** Remembers the state of the whole in place of the one before, if that has changed; the last that is written. */
    void putState(String state) {
        if (startsEmpty || added + removed > 0) {
            putOwn(Digests.stateTriple(state));
        }
    }

    /** Removes a summary's graph and its digest. */
    void remove(Node graph) {
        long name = ids.of(graph);
        delete(name, stored(name));
        removeOwn(Digests.triple(graph, ""));
        digestsChanged = true;
    }

    /** Triples written so far, digests aside. */
    long added() {
        return added;
    }

    /** Triples taken out so far, digests aside. */
    long removed() {
        return removed;
    }

    /** Whether anything is to be written. */
    boolean changed() {
        return digestsChanged || added + removed > 0;
    }

    /** @param old what is to be replaced; taken apart on the way */
    private boolean replace(long name, MappedGraph graph, Set<IdTriple> old) {
        long before = added + removed;
        for (Triple triple : graph.triples()) {
            IdTriple mapped = ids(triple);
            if (!old.remove(mapped)) {
                changes.insert(name, mapped);
                added++;
            }
        }
        delete(name, old);
        return added + removed > before;
    }

    private Set<IdTriple> stored(long name) {
        Set<IdTriple> stored = new HashSet<>();
        IdIndexes.forEach(byGraph, rest -> stored.add(new IdTriple(rest[0], rest[1], rest[2])), name);
        return stored;
    }

    private void delete(long name, Set<IdTriple> triples) {
        for (IdTriple triple : triples) {
            changes.delete(name, triple);
            removed++;
        }
    }

    /** In the storage's own default graph a subject has one object for each property. */
    private void putOwn(Triple triple) {
        removeOwn(triple);
        changes.insertOwn(ids(triple));
    }

    private void removeOwn(Triple triple) {
        long subject = ids.of(triple.getSubject());
        long property = ids.of(triple.getPredicate());
        List<IdTriple> stored = new ArrayList<>();
        IdIndexes.forEach(
                ownBySubject, rest -> stored.add(new IdTriple(subject, property, rest[0])), subject, property);
        stored.forEach(changes::deleteOwn);
    }

    private IdTriple ids(Triple triple) {
        return new IdTriple(ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
    }
}
