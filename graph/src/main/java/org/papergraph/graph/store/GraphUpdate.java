package org.papergraph.graph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.ConceptMapper;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.graph.rdf.MappedGraph;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptLink;
import org.papergraph.ontology.LinkedPaper;

/** Brings a store up to date with a corpus: one run, in one transaction of its caller. */
final class GraphUpdate {

    private final IriMinter iris;
    private final Map<Node, String> stored;
    private final GraphSink sink;
    private final Set<Node> seen = new HashSet<>();
    private final Set<ConceptKey> used = new HashSet<>();
    private int added;
    private int changed;
    private int unchanged;
    private int removed;

    /** @param stored the digests of the summary graphs in the store */
    GraphUpdate(IriMinter iris, Map<Node, String> stored, GraphSink sink) {
        this.iris = iris;
        this.stored = new HashMap<>(stored);
        this.sink = sink;
    }

    UpdateCounts run(Corpus corpus, Absent absent) {
        PaperMapper mapper = new PaperMapper(iris, corpus.version());
        for (Iterator<LinkedPaper> papers = corpus.papers().iterator(); papers.hasNext(); ) {
            LinkedPaper paper = papers.next();
            put(mapper.map(paper));
            paper.concepts().stream().map(ConceptLink::concept).forEach(used::add);
        }
        MappedGraph concepts = new ConceptMapper(iris).map(used, corpus.concepts());
        if (absent == Absent.REMOVE) {
            removeUnseen();
            sink.put(concepts, false);
        } else {
            // The summaries that stay are linked to concepts that the corpus may not know.
            sink.merge(concepts);
        }
        return new UpdateCounts(added, changed, unchanged, removed, sink.added(), sink.removed());
    }

    private void put(MappedGraph graph) {
        if (!seen.add(graph.name())) {
            throw new IllegalArgumentException(
                    "a summary stands twice in the corpus: " + graph.name().getURI());
        }
        String digest = Digest.of(graph);
        String before = stored.getOrDefault(graph.name(), "");
        boolean isNew = before.isEmpty();
        boolean same = before.equals(digest);
        if (!same || sink.startsEmpty()) {
            sink.put(graph, isNew);
            sink.putDigest(graph.name(), digest);
        }
        if (same) {
            unchanged++;
        } else if (isNew) {
            added++;
        } else {
            changed++;
        }
    }

    private void removeUnseen() {
        for (Node graph : stored.keySet()) {
            if (!seen.contains(graph)) {
                sink.remove(graph);
                removed++;
            }
        }
    }
}
