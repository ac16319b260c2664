package org.papergraph.graph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.graph.rdf.IriMinter;

/**
 * A knowledge graph on disk. One process at a time has it open; in that process any number of threads may read while one
 * updates.
 *
 * <p>Open a directory once, and close it: until then its lock is held.
 */
public final class KnowledgeGraph implements AutoCloseable {

    private final GraphDirectory directory;
    private final TdbStore store;

    private KnowledgeGraph(GraphDirectory directory) {
        this.directory = directory;
        this.store = TdbStore.open(directory.store());
    }

    /**
     * Opens a graph that exists.
     *
     * @throws StoreUnavailableException if there is none, or another process has it open
     */
    public static KnowledgeGraph open(Path directory) {
        return new KnowledgeGraph(GraphDirectory.existing(directory));
    }

    /**
     * Opens a graph, and makes an empty one if the directory is empty or not there.
     *
     * @param base what the IRIs of the data begin with; without it, that of the graph, or {@link IriMinter#DEFAULT_BASE}
     *     for a new one
     * @throws StoreUnavailableException if the directory holds something else, or a graph with another base, or another
     *     process has it open
     * @throws org.papergraph.graph.rdf.InvalidBaseException if IRIs cannot begin with the base
     */
    public static KnowledgeGraph openOrCreate(Path directory, Optional<String> base) {
        return new KnowledgeGraph(GraphDirectory.existingOrNew(directory, base.map(IriMinter::new)));
    }

    public Path directory() {
        return directory.path();
    }

    /** Makes the IRIs of this graph. */
    public IriMinter iris() {
        return directory.iris();
    }

    /**
     * Brings the graph up to date: others see it as it was before, or wholly as it is to be, and after a failure it is as it was
     * before. Memory grows with the number of summaries by some 250 bytes each, not with their text; a graph of which much
     * changes takes some 250 MB more, by count of what it holds.
     *
     * @throws StoreUnavailableException if the disk is full or fails
     * @throws IllegalArgumentException if a summary stands twice in the corpus
     */
    public UpdateCounts update(Corpus corpus, Absent absent) {
        try (GraphUpdate update = new GraphUpdate(iris(), read(Digests::read), state(), corpus, absent)) {
            UpdateWay way = update.way();
            boolean clears = way == UpdateWay.TRANSACTION && store.isMostlyGarbage();
            return store.update(clears ? UpdateWay.MERGE : way, update::run);
        } catch (RuntimeException e) {
            throw StoreFailures.writing(directory(), e);
        } catch (InternalError e) {
            throw StoreFailures.writing(directory(), e);
        }
    }

    /**
     * The name of the state that the graph is in: another after every update that changed something. What is derived from
     * the graph and kept beside it belongs to one state.
     */
    public String state() {
        return read(store -> Digests.readState(store).orElse("unmarked"));
    }

    /**
     * Answers a question within a read transaction. Its default graph is the union of all named graphs; nothing that reads
     * the dataset lazily may be returned.
     */
    public <T> T read(Function<DatasetGraph, T> question) {
        DatasetGraph dataset = dataset();
        return Txn.calculateRead(dataset, () -> question.apply(dataset));
    }

    /** The dataset for a server, which makes its own transactions; {@link #read} is the way for all others. */
    public DatasetGraph dataset() {
        return store.dataset();
    }

    /** Gives the directory free for other processes. */
    @Override
    public void close() {
        store.close();
    }
}
