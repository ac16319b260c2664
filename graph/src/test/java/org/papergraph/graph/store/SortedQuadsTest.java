package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.rdf.MappedGraph;

class SortedQuadsTest {

    private static final List<String> TEXTS = List.of("", "café", "𝔸\u0000\n", "ﻻ שלום", "x".repeat(10_000));

    @TempDir
    private Path folder;

    private TdbStore store;
    private TdbStore other;

    @BeforeEach
    void open() {
        store = TdbStore.open(folder.resolve("store"));
        other = TdbStore.open(folder.resolve("other"));
    }

    @AfterEach
    void close() {
        store.close();
        other.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000, 100_000})
    void everyIndexHoldsWhatTdbItselfWouldInsertHoweverManyAreInsertedAtATime(int atATime) {
        Random random = new Random(atATime);
        for (int round = 0; round < 3; round++) {
            List<MappedGraph> graphs = graphs(random, round);
            write(store, dataset -> {
                insert(graphs, dataset, atATime);
            });
            write(
                    other,
                    dataset -> graphs.forEach(graph ->
                            graph.triples().forEach(triple -> dataset.add(Quad.create(graph.name(), triple)))));

            assertThat(quads(store)).isEqualTo(quads(other)).hasSizeGreaterThan(round * 1_000);
            assertThat(sizes(store)).isEqualTo(sizes(other));
            for (MappedGraph graph : graphs.subList(0, 5)) {
                assertEveryIndexFinds(graph);
            }
        }
    }

    @Test
    void whatWasInsertedIsTakenOutAgainAsAnyQuad() {
        List<MappedGraph> graphs = graphs(new Random(1), 0);
        write(store, dataset -> {
            insert(graphs, dataset, 100);
        });
        write(
                store,
                dataset -> graphs.forEach(graph ->
                        graph.triples().forEach(triple -> dataset.delete(Quad.create(graph.name(), triple)))));

        assertThat(quads(store)).isEmpty();
        assertThat(sizes(store).values()).containsOnly(0L);
    }

    @Test
    void whatTdbInsertedIsDeletedFromEveryIndexAndTheRestStays() {
        List<MappedGraph> graphs = graphs(new Random(4), 0);
        List<MappedGraph> kept = graphs.subList(10, 20);
        write(
                store,
                dataset -> graphs.forEach(graph ->
                        graph.triples().forEach(triple -> dataset.add(Quad.create(graph.name(), triple)))));
        write(
                other,
                dataset -> kept.forEach(graph ->
                        graph.triples().forEach(triple -> dataset.add(Quad.create(graph.name(), triple)))));
        write(store, dataset -> {
            DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
            SortedQuads deletions = SortedQuads.deletions(storage);
            give(graphs.subList(0, 10), deletions, NodeIds.of(storage));
            deletions.flush();
        });

        assertThat(quads(store)).isEqualTo(quads(other));
        assertThat(sizes(store)).isEqualTo(sizes(other));
    }

    @Test
    void aTransactionThatBreaksOffAfterSomeWereInsertedLeavesNoneAlsoWhenTheStoreIsOpenedAgain() {
        List<MappedGraph> before = graphs(new Random(2), 0);
        write(store, dataset -> {
            insert(before, dataset, 100);
        });
        Set<String> quads = quads(store);

        assertThatThrownBy(() -> write(store, dataset -> {
                    insert(graphs(new Random(3), 1), dataset, 100);
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");

        assertThat(quads(store)).isEqualTo(quads);
        store.close();
        store = TdbStore.open(folder.resolve("store"));
        assertThat(quads(store)).isEqualTo(quads);
        assertThat(sizes(store).values()).containsOnly((long) quads.size());
    }

    private static void insert(List<MappedGraph> graphs, DatasetGraph dataset, int atATime) {
        DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
        SortedQuads inserts = SortedQuads.inserts(storage, atATime);
        NodeIds ids = NodeIds.of(storage);
        give(graphs, inserts, ids);
        inserts.flush();
        ids.insert();
    }

    private static void give(List<MappedGraph> graphs, SortedQuads quads, NodeIds ids) {
        for (MappedGraph graph : graphs) {
            ids.beginGraph();
            long name = ids.of(graph.name());
            graph.triples()
                    .forEach(triple -> quads.add(
                            name,
                            new IdTriple(
                                    ids.of(triple.getSubject()),
                                    ids.of(triple.getPredicate()),
                                    ids.of(triple.getObject()))));
        }
    }

    /** Each question is one that TDB2 answers from another index. */
    private void assertEveryIndexFinds(MappedGraph graph) {
        Triple triple = graph.triples().get(0);
        Node name = graph.name();
        Node any = Node.ANY;
        for (Quad question : List.of(
                new Quad(name, any, any, any),
                new Quad(any, triple.getSubject(), any, any),
                new Quad(any, any, triple.getPredicate(), triple.getObject()),
                new Quad(any, any, any, triple.getObject()))) {
            assertThat(quads(store, question))
                    .isEqualTo(quads(other, question))
                    .contains(Quad.create(name, triple).toString());
        }
    }

    private static List<MappedGraph> graphs(Random random, int round) {
        List<MappedGraph> graphs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Set<Triple> triples = new LinkedHashSet<>();
            while (triples.size() < 100) {
                triples.add(
                        Triple.create(iri("s", random.nextInt(1_000)), iri("p", random.nextInt(10)), object(random)));
            }
            graphs.add(new MappedGraph(iri("g" + round + "-", i), List.copyOf(triples)));
        }
        return graphs;
    }

    private static Node object(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> iri("s", random.nextInt(1_000));
            case 1 -> NodeFactory.createLiteralDT(Integer.toString(random.nextInt(100)), XSDDatatype.XSDinteger);
            case 2 -> NodeFactory.createLiteralDT("0." + random.nextInt(1, 10), XSDDatatype.XSDdecimal);
            default -> NodeFactory.createLiteralString(TEXTS.get(random.nextInt(TEXTS.size())) + random.nextInt(50));
        };
    }

    private static Node iri(String kind, int number) {
        return NodeFactory.createURI("http://example.org/" + kind + number);
    }

    private static void write(TdbStore store, Consumer<DatasetGraph> change) {
        DatasetGraph dataset = store.dataset();
        Txn.exec(dataset, TxnType.WRITE, () -> change.accept(dataset));
    }

    private static Set<String> quads(TdbStore store) {
        return quads(store, new Quad(Node.ANY, Node.ANY, Node.ANY, Node.ANY));
    }

    private static Set<String> quads(TdbStore store, Quad question) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Set<String> quads = new TreeSet<>();
            dataset.findNG(question.getGraph(), question.getSubject(), question.getPredicate(), question.getObject())
                    .forEachRemaining(quad -> quads.add(quad.toString()));
            return quads;
        });
    }

    private static Map<String, Long> sizes(TdbStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Map<String, Long> sizes = new TreeMap<>();
            for (TupleOrder order : TupleOrder.values()) {
                sizes.put(
                        order.name(),
                        TDBInternal.findIndex(TDBInternal.requireStorage(dataset), order.name())
                                .size());
            }
            return sizes;
        });
    }
}
