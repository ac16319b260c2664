package org.papergraph.app.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.index.IndexBuild;
import org.papergraph.queries.index.PaperIndex;

/** The index beside a graph's store: of the same state as the store, or made so. */
public final class GraphIndex {

    private final KnowledgeGraph graph;
    private final Path folder;
    private final String state;

    public GraphIndex(KnowledgeGraph graph) {
        this.graph = graph;
        this.folder = graph.directory().resolve("index");
        this.state = graph.state();
    }

    /** The index, if it is there and of the state of the store. */
    public Optional<PaperIndex> open() {
        return PaperIndex.open(folder, state);
    }

    /**
     * Brings the index to the state of the store.
     *
     * @throws Failure {@code index-failed} if it cannot be written; the graph is not touched
     */
    public void update() {
        try {
            new IndexBuild(folder, this::read, state).run();
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.STORE_UNAVAILABLE,
                    "index-failed",
                    "cannot write the index in " + folder + ": " + e.getMessage(),
                    "make room or check the permissions; the graph itself is whole");
        }
    }

    private <T> T read(Function<GraphView, T> question) {
        return graph.read(dataset -> question.apply(new GraphView(dataset, graph.iris())));
    }

    /** Brings the index to the state of the store, if it is not. */
    void refresh() {
        Optional<PaperIndex> current = open();
        if (current.isEmpty()) {
            update();
        }
        current.ifPresent(PaperIndex::close);
    }
}
