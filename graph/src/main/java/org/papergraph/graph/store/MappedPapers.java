package org.papergraph.graph.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.papergraph.graph.rdf.MappedGraph;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.ontology.LinkedPaper;

/** The graphs of papers in their order, made by another thread while the caller stores those before; some at a time. */
final class MappedPapers implements Iterator<MappedPapers.Mapped>, AutoCloseable {

    private static final int AT_A_TIME = 16;
    private static final int AHEAD = 4;

    /**
     * A paper and its graph.
     *
     * @param digest of the graph
     */
    record Mapped(LinkedPaper paper, MappedGraph graph, String digest) {}

    private final Iterator<LinkedPaper> papers;
    private final PaperMapper mapper;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(MappedPapers::daemon);
    private final Deque<Future<List<Mapped>>> ahead = new ArrayDeque<>();
    private Iterator<Mapped> ready = List.<Mapped>of().iterator();

    MappedPapers(Iterator<LinkedPaper> papers, PaperMapper mapper) {
        this.papers = papers;
        this.mapper = mapper;
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
        MappedGraph graph = mapper.map(paper);
        return new Mapped(paper, graph, Digest.of(graph));
    }
}
