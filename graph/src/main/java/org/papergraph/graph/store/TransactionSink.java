package org.papergraph.graph.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.graph.rdf.MappedGraph;

/**
 * Writes into a storage within the caller's write transaction; touches only the triples that differ, which it tells by the ids of
 * their nodes. Each graph may be given once: what was added or taken out is not seen before {@link #finish}.
 */
final class TransactionSink implements GraphSink {

    private final NodeIds ids;
    private final RangeIndex byGraph;
    private final SortedQuads inserts;
    private final SortedQuads deletions;
    private final DigestTriples digests;
    private long added;
    private long removed;
    private boolean digestsChanged;

    /** @param storage in a write transaction of this thread, which nobody else uses to write */
    TransactionSink(DatasetGraphTDB storage) {
        this.ids = new NodeIds(storage);
        this.byGraph = IdIndexes.of(storage, TupleOrder.GSPO.name());
        this.inserts = SortedQuads.inserts(storage);
        this.deletions = SortedQuads.deletions(storage);
        this.digests = new DigestTriples(storage, ids);
    }

    @Override
    public boolean startsEmpty() {
        return false;
    }

    @Override
    public boolean put(MappedGraph graph, boolean isNew) {
        ids.beginGraph();
        long name = ids.of(graph.name());
        return replace(name, graph, isNew ? new HashSet<>() : stored(name));
    }

    @Override
    public void merge(MappedGraph graph) {
        ids.beginGraph();
        long name = ids.of(graph.name());
        Set<Long> subjects = new HashSet<>();
        graph.triples().forEach(triple -> subjects.add(ids.of(triple.getSubject())));
        Set<IdTriple> stored = stored(name);
        stored.removeIf(triple -> !subjects.contains(triple.subject()));
        replace(name, graph, stored);
    }

    @Override
    public void putDigest(Node graph, String digest) {
        digests.put(Digests.triple(graph, digest));
        digestsChanged = true;
    }

    @Override
    public void putState(String state) {
        if (added + removed > 0) {
            digests.put(Digests.stateTriple(state));
        }
    }

    @Override
    public void remove(Node graph) {
        long name = ids.of(graph);
        delete(name, stored(name));
        digests.remove(Digests.triple(graph, ""));
        digestsChanged = true;
    }

    @Override
    public long added() {
        return added;
    }

    @Override
    public long removed() {
        return removed;
    }

    /** Writes what is not yet written; whether anything is to be committed. */
    boolean finish() {
        deletions.flush();
        inserts.flush();
        ids.finish().ifPresent(records -> records.forEach(ids.tree()::insert));
        return digestsChanged || added + removed > 0;
    }

    /** @param old what is to be replaced; taken apart on the way */
    private boolean replace(long name, MappedGraph graph, Set<IdTriple> old) {
        long before = added + removed;
        for (Triple triple : graph.triples()) {
            IdTriple mapped = new IdTriple(
                    ids.of(triple.getSubject()), ids.of(triple.getPredicate()), ids.of(triple.getObject()));
            if (!old.remove(mapped)) {
                inserts.add(name, mapped);
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
            deletions.add(name, triple);
            removed++;
        }
    }
}
