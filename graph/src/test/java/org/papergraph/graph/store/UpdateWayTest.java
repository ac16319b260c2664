package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.GeneratedCorpus;
import org.papergraph.graph.rdf.IriMinter;
import org.papergraph.ontology.LinkedPaper;

/** What each way of an update keeps. */
class UpdateWayTest {

    private static final List<UpdateWay> WAYS = List.of(UpdateWay.values());
    private static final GeneratedCorpus FIRST = new GeneratedCorpus("first");
    private static final GeneratedCorpus SECOND = new GeneratedCorpus("second");

    @TempDir
    private Path folder;

    private final Map<Integer, LinkedPaper> papers = new TreeMap<>();
    private TdbStore store;

    @BeforeEach
    void build() {
        store = TdbStore.open(folder.resolve("store"));
        for (int i = 0; i < 40; i++) {
            papers.put(i, FIRST.paper(i));
        }
        update(UpdateWay.REBUILD, papers, Absent.REMOVE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(UpdateWay.class)
    void changesComeToWhatOneBuildAtOnceStores(UpdateWay way) {
        Random random = new Random(7);
        for (int round = 0; round < 4; round++) {
            change(random);
            update(way, papers, Absent.REMOVE);
            assertHoldsWhatIsBuiltAtOnce();
            reopen();
        }
        assertHoldsWhatIsBuiltAtOnce();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theWaysMayFollowEachOther(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            change(random);
            update(WAYS.get(random.nextInt(WAYS.size())), papers, Absent.REMOVE);
        }
        assertHoldsWhatIsBuiltAtOnce();
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateWay.class,
            names = {"TRANSACTION", "MERGE"})
    void whatIsAbsentStaysIfAskedToAndSoDoItsConcepts(UpdateWay way) {
        Map<Integer, LinkedPaper> some = new TreeMap<>();
        for (int i = 30; i < 60; i++) {
            some.put(i, SECOND.paper(i));
        }
        update(way, some, Absent.KEEP);
        papers.putAll(some);

        assertHoldsWhatIsBuiltAtOnce();
    }

    @ParameterizedTest
    @EnumSource(UpdateWay.class)
    void allPapersCanGo(UpdateWay way) {
        papers.clear();
        update(way, papers, Absent.REMOVE);

        assertHoldsWhatIsBuiltAtOnce();
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateWay.class,
            names = {"TRANSACTION", "MERGE"})
    void whatChangesIsCountedAndTheRestIsNot(UpdateWay way) {
        papers.remove(0);
        papers.put(1, SECOND.paper(1));
        papers.put(100, FIRST.paper(100));
        Set<String> before = quads(store);

        UpdateCounts counts = update(way, papers, Absent.REMOVE);

        Set<String> after = quads(store);
        assertThat(counts.triplesAdded() - counts.triplesRemoved()).isEqualTo(after.size() - before.size());
        assertThat(counts.triplesAdded()).isLessThan(after.size() / 5);
        assertThat(List.of(counts.added(), counts.changed(), counts.unchanged(), counts.removed()))
                .containsExactly(1, 1, 38, 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateWay.class,
            names = {"TRANSACTION", "MERGE"})
    void whatNoUpdateSpeaksOfStays(UpdateWay way) {
        Node other = NodeFactory.createURI("http://example.org/other");
        Quad foreign = new Quad(other, other, other, NodeFactory.createLiteralString("ünïcode"));
        DatasetGraph dataset = store.dataset();
        Txn.exec(dataset, TxnType.WRITE, () -> dataset.add(foreign));
        papers.put(50, FIRST.paper(50));
        update(way, papers, Absent.REMOVE);
        reopen();

        assertThat(quads(store)).contains(foreign.toString());
        assertEveryIndexIsWhole();
    }

    @ParameterizedTest
    @EnumSource(UpdateWay.class)
    void aCorpusThatBreaksOffLeavesTheStoreAsItWas(UpdateWay way) {
        assertLeavesTheStoreAsItWas(way, sink -> {
            throw new IllegalStateException("no more");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = UpdateWay.class,
            names = {"MERGE", "REBUILD"})
    void anIndexThatCannotBeWrittenLeavesTheStoreAsItWas(UpdateWay way) {
        assertLeavesTheStoreAsItWas(way, this::withoutOneIndex);
    }

    /** What broke off has added nodes that the store must not have. */
    @ParameterizedTest
    @EnumSource(UpdateWay.class)
    void afterAMergeThatBreaksOffLateAnyUpdateGoesOnWithTheStoreStillOpen(UpdateWay way) {
        change(new Random(5));
        assertThatThrownBy(() -> {
                    try (GraphUpdate update = graphUpdate(store, papers, Absent.REMOVE)) {
                        store.update(UpdateWay.MERGE, sink -> withoutOneIndex(update.run(sink)));
                    }
                })
                .isInstanceOf(RuntimeException.class);

        change(new Random(6));
        update(way, papers, Absent.REMOVE);
        assertHoldsWhatIsBuiltAtOnce();
        reopen();
        change(new Random(7));
        update(UpdateWay.TRANSACTION, papers, Absent.REMOVE);
        assertHoldsWhatIsBuiltAtOnce();
    }

    @Test
    void whoReadsWhileAMergedStorageIsTakenIntoUseSeesTheGraphBeforeOrAfterIt() throws Exception {
        Set<Set<String>> states = new java.util.HashSet<>();
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Set<Set<String>>> reader = CompletableFuture.supplyAsync(() -> {
            Set<Set<String>> seen = new java.util.HashSet<>();
            while (!done.get()) {
                seen.add(quads(store));
            }
            return seen;
        });
        Random random = new Random(11);
        states.add(quads(store));
        for (int round = 0; round < 4; round++) {
            change(random);
            update(UpdateWay.MERGE, papers, Absent.REMOVE);
            states.add(quads(store));
        }
        done.set(true);

        assertThat(states).containsAll(reader.get());
    }

    private void assertLeavesTheStoreAsItWas(UpdateWay way, UnaryOperator<UpdateCounts> breaking) {
        Set<String> before = quads(store);
        Map<Node, String> digests = digests(store);
        change(new Random(3));

        assertThatThrownBy(() -> {
                    try (GraphUpdate update = graphUpdate(store, papers, Absent.REMOVE)) {
                        store.update(way, sink -> breaking.apply(update.run(sink)));
                    }
                })
                .isInstanceOf(RuntimeException.class);

        assertThat(quads(store)).isEqualTo(before);
        reopen();
        assertThat(quads(store)).isEqualTo(before);
        assertThat(digests(store)).isEqualTo(digests);
        assertThat(folder.resolve("store").toFile().list((dir, name) -> name.startsWith("Data-")))
                .hasSize(1);
        update(way, papers, Absent.REMOVE);
        assertHoldsWhatIsBuiltAtOnce();
    }

    /** Makes that an index of the new storage cannot be written, when all nodes have been. */
    private UpdateCounts withoutOneIndex(UpdateCounts counts) {
        try (Stream<Path> storages = Files.list(folder.resolve("store"))) {
            Path fresh = storages.filter(path -> path.toString().endsWith("-tmp"))
                    .findAny()
                    .orElseThrow();
            Files.createDirectory(fresh.resolve("packed").resolve("OSPG.dat"));
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some papers come, change and go. */
    private void change(Random random) {
        for (int i = 0; i < 25; i++) {
            int number = random.nextInt(80);
            switch (random.nextInt(3)) {
                case 0 -> papers.remove(number);
                case 1 -> papers.put(number, FIRST.paper(number));
                default -> papers.put(number, SECOND.paper(number));
            }
        }
    }

    private void reopen() {
        store.close();
        store = TdbStore.open(folder.resolve("store"));
    }

    private void assertHoldsWhatIsBuiltAtOnce() {
        TdbStore current = store;
        try (TdbStore atOnce = TdbStore.open(folder.resolve("at-once"))) {
            store = atOnce;
            update(UpdateWay.REBUILD, papers, Absent.REMOVE);
            assertThat(quads(current)).isEqualTo(quads(atOnce));
            assertThat(digests(current)).isEqualTo(digests(atOnce)).hasSameSizeAs(papers);
        } finally {
            store = current;
        }
        assertEveryIndexIsWhole();
    }

    /** The indexes are not kept in step by TDB2 but by us. */
    private void assertEveryIndexIsWhole() {
        DatasetGraph dataset = store.dataset();
        long quads = quads(store).size();
        Txn.executeRead(dataset, () -> {
            List<Set<List<Long>>> all = new ArrayList<>();
            for (TupleOrder order : TupleOrder.values()) {
                Set<List<Long>> inIndex = new java.util.HashSet<>();
                SortedTuples tuples = new StoredTuples(IdIndexes.of(TDBInternal.requireStorage(dataset), order.name()));
                for (Tuple tuple = new Tuple(); tuples.next(tuple); ) {
                    Long[] quad = new Long[TupleOrder.WIDTH];
                    for (int i = 0; i < TupleOrder.WIDTH; i++) {
                        quad[order.column(i)] = tuple.id(i);
                    }
                    inIndex.add(List.of(quad));
                }
                all.add(inIndex);
            }
            assertThat(all.get(0)).hasSize((int) quads);
            assertThat(new java.util.HashSet<>(all)).hasSize(1);
        });
    }

    private UpdateCounts update(UpdateWay way, Map<Integer, LinkedPaper> corpus, Absent absent) {
        try (GraphUpdate update = graphUpdate(store, corpus, absent)) {
            return store.update(way, update::run);
        }
    }

    private static GraphUpdate graphUpdate(TdbStore store, Map<Integer, LinkedPaper> papers, Absent absent) {
        Corpus corpus = new Corpus(List.copyOf(papers.values()).stream(), papers.size(), FIRST.concepts(), "1.0");
        return new GraphUpdate(new IriMinter(IriMinter.DEFAULT_BASE), digests(store), "before", corpus, absent);
    }

    private static Map<Node, String> digests(TdbStore store) {
        return Txn.calculateRead(store.dataset(), () -> Digests.read(store.dataset()));
    }

    private static Set<String> quads(TdbStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Set<String> quads = new TreeSet<>();
            dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> quads.add(quad.toString()));
            return quads;
        });
    }
}
