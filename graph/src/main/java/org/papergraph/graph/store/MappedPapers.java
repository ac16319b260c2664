package org.papergraph.graph.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.graph.rdf.MappedGraph;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.ontology.LinkedPaper;

/**
 * The graphs of papers in their order, made by another thread while the caller stores those before; some at a time. A paper of
 * which the record is the same as when it was stored is not mapped.
 */
final class MappedPapers implements Iterator<MappedPapers.Mapped>, AutoCloseable {

    private static final int AT_A_TIME = 16;
    private static final int AHEAD = 4;

    /**
     * A paper and its graph.
     *
     * @param name of the graph
     * @param digest of all that the graph is made from
     * @param graph empty if the one that is stored is the same
     */
    record Mapped(LinkedPaper paper, Node name, String digest, Optional<MappedGraph> graph) {}

    private final Iterator<LinkedPaper> papers;
    private final PaperMapper mapper;
    private final String version;
    private final Map<Node, String> stored;
    private volatile boolean allMapped;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(MappedPapers::daemon);
    private final Deque<Future<List<Mapped>>> ahead = new ArrayDeque<>();
    private Iterator<Mapped> ready = List.<Mapped>of().iterator();

    /** @param stored the digests of the graphs in the store; not changed meanwhile */
    MappedPapers(Corpus corpus, IriMinter iris, Map<Node, String> stored) {
        this.papers = corpus.papers().iterator();
        this.version = corpus.version();
        this.mapper = new PaperMapper(iris, version);
        this.stored = stored;
    }

    /** From now on those that did not change are mapped, too; some that come next may not be yet. */
    void mapAll() {
        allMapped = true;
    }

    /** The graph of a paper, mapped now if it was not. */
    MappedGraph graph(Mapped mapped) {
        return mapped.graph().orElseGet(() -> mapper.map(mapped.paper()));
    }

    /** @throws IllegalArgumentException if two links of a paper are to one concept */
    @Override
    public boolean hasNext() {
        while (ahead.size() < AHEAD && papers.hasNext()) {
            List<LinkedPaper> some = new ArrayList<>();
            while (some.size() < AT_A_TIME && papers.hasNext()) {
                some.add(papers.next());
            }
            ahead.add(worker.submit(() -> some.stream().map(this::map).toList()));
        }
        if (!ready.hasNext() && !ahead.isEmpty()) {
            ready = done(ahead.remove()).iterator();
        }
        return ready.hasNext();
    }

    @Override
    public Mapped next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static List<Mapped> done(Future<List<Mapped>> mapped) {
        try {
            return mapped.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mapping", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "papergraph-map");
        thread.setDaemon(true);
        return thread;
    }

    private Mapped map(LinkedPaper paper) {
        Node name = mapper.graphName(paper);
        String digest = RecordDigest.of(PaperMapper.REVISION, version, paper);
        boolean isSame = !allMapped && digest.equals(stored.get(name));
        return new Mapped(paper, name, digest, isSame ? Optional.empty() : Optional.of(mapper.map(paper)));
    }
}
