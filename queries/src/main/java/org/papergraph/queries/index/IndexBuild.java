package org.papergraph.queries.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.statistics.Statistics;

/**
 * Makes the index of a graph, or brings it up to date: the words of papers that did not change stay, the rest is written
 * anew. If it is stopped at any point, the index before stays or is seen to be of another state.
 */
public final class IndexBuild {

    static final String FILE = "papers.idx";
    static final String WORDS = "words";

    /** So many texts are held at once. */
    private static final int AT_A_TIME = 512;

    private final Path folder;
    private final GraphView view;
    private final String state;

    /**
     * @param folder of the index; made if it is not there
     * @param state the state of the graph that the view shows
     */
    public IndexBuild(Path folder, GraphView view, String state) {
        this.folder = folder;
        this.view = view;
        this.state = state;
    }

    /**
     * Builds.
     *
     * @throws IOException if the folder cannot be written
     */
    public void run() throws IOException {
        Files.createDirectories(folder);
        PaperReader reader = new PaperReader(view);
        PaperTable papers = reader.table();
        try {
            writeWords(reader, papers.labels());
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException e) {
            delete(folder.resolve(WORDS));
            writeWords(reader, papers.labels());
        }
        IndexContents contents = new IndexContents(papers);
        ConceptReader concepts = new ConceptReader(view, reader);
        contents.add(Space.CONCEPTS, concepts.read());
        LinkSpaces links = new LinkSpaces(view, reader);
        contents.add(Space.CITATIONS, links.citations());
        contents.add(Space.COCITATIONS, links.cocitations());
        contents.add(Space.AUTHORS, links.authors());
        try (WordIndex words = new WordIndex(folder.resolve(WORDS))) {
            WordSpaces spaces =
                    new WordSpaces(words, reader.size(), iri -> Collections.binarySearch(reader.iris(), iri));
            for (Space space : Space.values()) {
                if (space.isOfWords()) {
                    contents.add(space, spaces.read(space));
                }
            }
        }
        try (IndexFileWriter out = new IndexFileWriter(folder.resolve(FILE))) {
            contents.write(out, state, Statistics.of(view), concepts.labels());
            out.complete();
        }
    }

    private void writeWords(PaperReader reader, List<String> titles) throws IOException {
        try (WordIndexWriter writer = new WordIndexWriter(folder.resolve(WORDS))) {
            List<WordIndexWriter.Item> items = new ArrayList<>();
            for (int i = 0; i < reader.size(); i++) {
                items.add(new WordIndexWriter.Item(reader.iris().get(i), reader.text(i, titles.get(i))));
                if (items.size() == AT_A_TIME || i + 1 == reader.size()) {
                    writer.put(items);
                    items.clear();
                }
            }
            writer.commit(state);
        }
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
