package org.papergraph.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.Corpus;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.queries.index.IndexBuild;
import org.papergraph.queries.index.PaperIndex;

/** A graph on disk. As an extension it gives every test of a run the same one, built of corpus.txt. */
public final class SmallGraph implements AutoCloseable {

    private final Path directory;
    private final KnowledgeGraph graph;
    private final PaperIndex index;

    private SmallGraph(Path directory, KnowledgeGraph graph, PaperIndex index) {
        this.directory = directory;
        this.graph = graph;
        this.index = index;
    }

    public static SmallGraph of(Corpus corpus) {
        try {
            Path directory = Files.createTempDirectory("papergraph-queries");
            KnowledgeGraph graph = KnowledgeGraph.openOrCreate(directory.resolve("graph"), Optional.empty());
            graph.update(corpus, Absent.REMOVE);
            return new SmallGraph(directory, graph, indexed(directory.resolve("index"), graph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperIndex indexed(Path folder, KnowledgeGraph graph) {
        build(folder, graph);
        return PaperIndex.open(folder, graph.state()).orElseThrow();
    }

    /** Makes or renews the index of a graph. */
    public static void build(Path folder, KnowledgeGraph graph) {
        try {
            new IndexBuild(folder, new Views(graph), graph.state()).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Views(KnowledgeGraph graph) implements IndexBuild.Graph {

        @Override
        public <T> T read(Function<GraphView, T> question) {
            return graph.read(dataset -> question.apply(new GraphView(dataset, graph.iris())));
        }
    }

    public PaperIndex index() {
        return index;
    }

    /** Asks in a read transaction. */
    public <T> T ask(Function<GraphView, T> question) {
        return graph.read(dataset -> question.apply(new GraphView(dataset, graph.iris())));
    }

    @Override
    public void close() {
        index.close();
        graph.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resolves parameters of type {@link SmallGraph}. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SmallGraph.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SmallGraph.class))
                    .getOrComputeIfAbsent("small", key -> of(TestCorpus.small()), SmallGraph.class);
        }
    }
}
