package org.papergraph.graph.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.ConceptMapper;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.graph.rdf.MappedGraph;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptLink;

/** Brings a store up to date with a corpus: one run, into one sink. */
final class GraphUpdate implements AutoCloseable {

    private static final int SAMPLE = 1_000;

    private final IriMinter iris;
    private final Corpus corpus;
    private final Absent absent;
    private final Map<Node, String> stored;
    private final MappedPapers papers;
    private final Deque<MappedPapers.Mapped> sample = new ArrayDeque<>();
    private final Set<Node> seen = new HashSet<>();
    private final Set<ConceptKey> used = new HashSet<>();
    /** What this update changes, upon the state that it starts from: so each state of a store has a name of its own. */
    private final Digest.Running state = new Digest.Running();

    private int added;
    private int changed;
    private int unchanged;
    private int removed;

    /**
     * @param stored the digests of what the summary graphs in the store were made from
     * @param storedState the state of the store
     */
    GraphUpdate(IriMinter iris, Map<Node, String> stored, String storedState, Corpus corpus, Absent absent) {
        this.iris = iris;
        this.stored = stored;
        this.corpus = corpus;
        this.absent = absent;
        this.papers = new MappedPapers(corpus, iris, stored);
        state.add(storedState);
    }

    /** The fastest way, as the first papers tell. */
    UpdateWay way() {
        while (!stored.isEmpty() && sample.size() < SAMPLE && papers.hasNext()) {
            sample.add(papers.next());
        }
        int fresh = 0;
        int differing = 0;
        for (MappedPapers.Mapped paper : sample) {
            fresh += stored.containsKey(paper.name()) ? 0 : 1;
            differing += paper.graph().isPresent() ? 1 : 0;
        }
        boolean isWhole = sample.size() < SAMPLE;
        return new Forecast(stored.size(), corpus.size(), sample.size(), fresh, differing - fresh, isWhole).way(absent);
    }

    @Override
    public void close() {
        papers.close();
    }

    UpdateCounts run(GraphSink sink) {
        if (sink.startsEmpty()) {
            papers.mapAll();
        }
        while (!sample.isEmpty()) {
            put(sample.remove(), sink);
        }
        while (papers.hasNext()) {
            put(papers.next(), sink);
        }
        MappedGraph concepts = new ConceptMapper(iris).map(used, corpus.concepts());
        if (absent == Absent.REMOVE) {
            removeUnseen(sink);
            sink.put(concepts, false);
        } else {
            // The summaries that stay are linked to concepts that the corpus may not know.
            sink.merge(concepts);
        }
        state.add(Digest.of(concepts));
        sink.putState(state.finish());
        return new UpdateCounts(added, changed, unchanged, removed, sink.added(), sink.removed());
    }

    private void put(MappedPapers.Mapped mapped, GraphSink sink) {
        Node name = mapped.name();
        if (!seen.add(name)) {
            throw new IllegalArgumentException("a summary stands twice in the corpus: " + name.getURI());
        }
        mapped.paper().concepts().stream().map(ConceptLink::concept).forEach(used::add);
        String digest = mapped.digest();
        String before = stored.getOrDefault(name, "");
        boolean isSame = before.equals(digest);
        if (isSame && !sink.startsEmpty()) {
            unchanged++;
            return;
        }
        boolean differs = sink.put(papers.graph(mapped), before.isEmpty());
        sink.putDigest(name, digest);
        state.add(name.getURI() + " " + digest);
        if (before.isEmpty()) {
            added++;
        } else if (isSame || !differs) {
            unchanged++;
        } else {
            changed++;
        }
    }

    private void removeUnseen(GraphSink sink) {
        for (Node graph : stored.keySet()) {
            if (!seen.contains(graph)) {
                sink.remove(graph);
                state.add(graph.getURI());
                removed++;
            }
        }
    }
}
