package org.papergraph.queries.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.statistics.Statistics;
import org.papergraph.queries.topic.TopicModel;

/**
 * Makes the index of a graph, or brings it up to date: the words of papers that did not change stay, the rest is written
 * anew. If it is stopped at any point, the index before stays or is seen to be of another state.
 */
public final class IndexBuild {

    static final String FILE = "papers.idx";
    static final String WORDS = "words";

    /** So many texts are held at once. */
    private static final int AT_A_TIME = 512;

    /** A graph, each question to which is asked in a transaction of its own. */
    public interface Graph {

        /** Answers a question; by any thread. */
        <T> T read(Function<GraphView, T> question);
    }

    private final Path folder;
    private final Graph graph;
    private final String state;

    /**
     * @param folder of the index; made if it is not there
     * @param graph of one state while the index is made; read by two threads
     * @param state the state of the graph
     */
    public IndexBuild(Path folder, Graph graph, String state) {
        this.folder = folder;
        this.graph = graph;
        this.state = state;
    }

    /**
     * Builds.
     *
     * @throws IOException if the folder cannot be written
     */
    public void run() throws IOException {
        Files.createDirectories(folder);
        PaperReader reader = graph.read(PaperReader::new);
        PaperTable papers = graph.read(reader::table);
        try {
            CompletableFuture<Void> words = CompletableFuture.runAsync(() -> indexWords(reader, papers.labels()));
            Links links = graph.read(view -> Links.of(view, reader));
            words.join();
            write(papers, reader.iris(), links);
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e.getCause());
        }
    }

    /** What is read of the graph beside words. */
    private record Links(
            Map<Space, SpaceTable> tables,
            Map<String, Integer> labels,
            List<List<String>> names,
            Statistics statistics) {

        SpaceTable concepts() {
            return tables.getOrDefault(Space.CONCEPTS, new SpaceTable());
        }

        static Links of(GraphView view, PaperReader papers) {
            ConceptReader concepts = new ConceptReader(view, papers);
            LinkSpaces links = new LinkSpaces(view, papers);
            Map<Space, SpaceTable> tables = new EnumMap<>(Space.class);
            tables.put(Space.CONCEPTS, concepts.read());
            tables.put(Space.CITATIONS, links.citations());
            tables.put(Space.COCITATIONS, links.cocitations());
            tables.put(Space.AUTHORS, links.authors());
            return new Links(tables, concepts.labels(), concepts.names(), Statistics.of(view));
        }
    }

    private void write(PaperTable papers, List<String> iris, Links links) throws IOException {
        TopicTable topics = new TopicTable(TopicModel.shipped(), iris.size());
        IndexContents contents = new IndexContents(papers, topics);
        PivotedLengths lengths = PivotedLengths.of(links.concepts(), iris.size());
        links.concepts().normalise(lengths);
        links.tables().forEach(contents::add);
        try (WordIndex words = new WordIndex(folder.resolve(WORDS))) {
            int[] numbers = words.numbers(iri -> Collections.binarySearch(iris, iri));
            CompletableFuture<SpaceTable> named =
                    CompletableFuture.supplyAsync(() -> named(links, words, numbers, iris.size()));
            topics.read(words, numbers);
            WordSpaces spaces = new WordSpaces(words, iris.size(), numbers, folder);
            for (Space space : Space.values()) {
                if (space.isOfWords()) {
                    contents.add(space, spaces.read(space));
                }
            }
            named.join().normalise(lengths);
            contents.add(Space.NAMED_CONCEPTS, named.join());
        }
        try (IndexFileWriter out = new IndexFileWriter(folder.resolve(FILE))) {
            contents.write(out, state, WordFiles.bytes(folder.resolve(WORDS)), links.statistics(), links.labels());
            out.complete();
        }
    }

    private static SpaceTable named(Links links, WordIndex words, int[] numbers, int papers) {
        try {
            return new Namings(links.concepts(), links.names(), papers).read(words, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void indexWords(PaperReader reader, List<String> titles) {
        try {
            try {
                writeWords(reader, titles);
            } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
                delete(folder.resolve(WORDS));
                writeWords(reader, titles);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeWords(PaperReader reader, List<String> titles) throws IOException {
        try (WordIndexWriter writer = new WordIndexWriter(folder.resolve(WORDS))) {
            for (int from = 0; from < reader.size(); from += AT_A_TIME) {
                int start = from;
                writer.put(graph.read(view -> items(reader, titles, start, view)));
            }
            writer.commit();
        }
    }

    private static List<WordIndexWriter.Item> items(PaperReader reader, List<String> titles, int from, GraphView view) {
        List<WordIndexWriter.Item> items = new ArrayList<>();
        for (int i = from; i < Math.min(from + AT_A_TIME, reader.size()); i++) {
            items.add(new WordIndexWriter.Item(reader.iris().get(i), reader.text(i, titles.get(i), view)));
        }
        return items;
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
