package org.papergraph.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.papergraph.graph.Samples.corpus;
import static org.papergraph.graph.Samples.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.GeneratedCorpus;
import org.papergraph.graph.Samples;
import org.papergraph.graph.rdf.ConceptMapper;
import org.papergraph.graph.rdf.MappedGraph;
import org.papergraph.graph.rdf.PaperMapper;
import org.papergraph.ontology.LinkedPaper;

class KnowledgeGraphTest {

    private static final String OTHER_TEXT = "On SQuAD, BERT wins over Vaswani et al. 2017.";

    @TempDir
    private Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.openOrCreate(folder.resolve("graph"), Optional.empty());
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void theStoreGivesBackExactlyWhatWasMapped() {
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);

        assertThat(quads()).isEqualTo(expected(paper("1"), paper("2")));
    }

    @Test
    void theStoreIsTheSameWhenItIsOpenedAgain() {
        graph.update(corpus(paper("1")), Absent.REMOVE);
        graph.close();
        graph = KnowledgeGraph.open(folder.resolve("graph"));

        assertThat(quads()).isEqualTo(expected(paper("1")));
    }

    @Test
    void anUpdateWithTheSameCorpusInAnyOrderWritesNothing() {
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);

        UpdateCounts counts = graph.update(corpus(paper("2"), paper("1")), Absent.REMOVE);

        assertThat(counts).isEqualTo(new UpdateCounts(0, 0, 2, 0, 0, 0));
        assertThat(counts.nothingChanged()).isTrue();
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        graph.update(corpus(paper("1"), paper("2"), paper("3")), Absent.REMOVE);

        UpdateCounts counts = graph.update(corpus(paper("1"), paper("2", OTHER_TEXT), paper("4")), Absent.REMOVE);

        assertThat(counts.added()).isEqualTo(1);
        assertThat(counts.changed()).isEqualTo(1);
        assertThat(counts.unchanged()).isEqualTo(1);
        assertThat(counts.removed()).isEqualTo(1);
        assertThat(quads()).isEqualTo(expected(paper("1"), paper("2", OTHER_TEXT), paper("4")));
    }

    @Test
    void everyStateHasANameOfItsOwnThatStaysUntilSomethingChanges() {
        String empty = graph.state();
        graph.update(corpus(paper("1")), Absent.REMOVE);
        String one = graph.state();
        graph.update(corpus(paper("1")), Absent.REMOVE);
        assertThat(graph.state()).isEqualTo(one).isNotEqualTo(empty);
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);
        String two = graph.state();
        graph.update(corpus(paper("1")), Absent.REMOVE);

        assertThat(two).isNotEqualTo(one);
        assertThat(graph.state()).isNotEqualTo(two);
        assertThat(quads()).isEqualTo(expected(paper("1")));
    }

    @Test
    void absentSummariesStayIfAskedTo() {
        graph.update(corpus(paper("1")), Absent.REMOVE);

        UpdateCounts counts = graph.update(corpus(paper("2")), Absent.KEEP);

        assertThat(counts.removed()).isZero();
        assertThat(quads()).isEqualTo(expected(paper("1"), paper("2")));
    }

    @Test
    void conceptsOfSummariesThatStayAreStillDescribed() {
        graph.update(corpus(paper("1")), Absent.REMOVE);
        LinkedPaper other = paper("2");
        LinkedPaper onlyBert = new LinkedPaper(
                other.paper(), other.summary(), List.of(other.concepts().get(0)), List.of());
        graph.update(new Corpus(Stream.of(onlyBert), Samples.CONCEPTS, "1.0"), Absent.KEEP);

        assertThat(quads()).isEqualTo(expected(paper("1"), onlyBert));
    }

    @Test
    void aGraphOfWhichMostChangesIsBuiltAnewAndSaysTheSame() {
        GeneratedCorpus first = new GeneratedCorpus("first");
        GeneratedCorpus second = new GeneratedCorpus("second");
        graph.update(first.corpus(210), Absent.REMOVE);

        UpdateCounts counts = graph.update(second.corpus(205), Absent.REMOVE);

        assertThat(counts.changed()).isEqualTo(205);
        assertThat(counts.removed()).isEqualTo(5);
        Set<String> rebuilt = quads();
        assertThat(counts.triplesAdded()).isEqualTo(rebuilt.size());
        assertThat(count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
                .isEqualTo(206);
        assertThat(graph.update(second.corpus(205), Absent.REMOVE).nothingChanged())
                .isTrue();
        graph.close();
        graph = KnowledgeGraph.open(folder.resolve("graph"));
        assertThat(quads()).isEqualTo(rebuilt);
    }

    @Test
    void aGraphThatGrowsMuchSaysTheSameAsOneBuiltAtOnce() {
        GeneratedCorpus corpus = new GeneratedCorpus("first");
        graph.update(corpus.corpus(300), Absent.REMOVE);
        UpdateCounts counts = graph.update(corpus.corpus(550), Absent.REMOVE);
        Set<String> grown = quads();

        assertThat(counts.added()).isEqualTo(250);
        assertThat(counts.unchanged()).isEqualTo(300);
        try (KnowledgeGraph atOnce = KnowledgeGraph.openOrCreate(folder.resolve("at-once"), Optional.empty())) {
            atOnce.update(corpus.corpus(550), Absent.REMOVE);
            assertThat(grown).isEqualTo(quads(atOnce));
        }
    }

    @Test
    void aFirstBuildThatBreaksOffLeavesAnEmptyGraphThatTheNextOneFills() {
        Stream<LinkedPaper> broken = Stream.of("1", "boom").map(id -> {
            if (id.equals("boom")) {
                throw new IllegalStateException("no more");
            }
            return paper(id);
        });
        assertThatThrownBy(() -> graph.update(new Corpus(broken, Samples.CONCEPTS, "1.0"), Absent.REMOVE))
                .hasMessage("no more");
        assertThat(quads()).isEmpty();

        graph.update(corpus(paper("1")), Absent.REMOVE);
        assertThat(quads()).isEqualTo(expected(paper("1")));
    }

    @Test
    void whoReadsWhileTheFirstBuildIsTakenIntoUseSeesTheGraphBeforeOrAfterIt() throws Exception {
        Set<String> all = expected(paper("1"), paper("2"));
        java.util.concurrent.atomic.AtomicBoolean done = new java.util.concurrent.atomic.AtomicBoolean();
        java.util.concurrent.CompletableFuture<Set<Integer>> sizes =
                java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                    Set<Integer> seen = new TreeSet<>();
                    while (!done.get()) {
                        seen.add(quads().size());
                    }
                    return seen;
                });
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);
        done.set(true);

        assertThat(sizes.get()).isSubsetOf(0, all.size());
        assertThat(quads()).isEqualTo(all);
    }

    @Test
    void aCorpusThatBreaksOffLeavesTheGraphAsItWas() {
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);
        Stream<LinkedPaper> broken = Stream.of("1", "3", "boom").map(id -> {
            if (id.equals("boom")) {
                throw new IllegalStateException("no more");
            }
            return paper(id);
        });

        assertThatThrownBy(() -> graph.update(new Corpus(broken, Samples.CONCEPTS, "1.0"), Absent.REMOVE))
                .hasMessage("no more");

        assertThat(quads()).isEqualTo(expected(paper("1"), paper("2")));
        assertThat(graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE).nothingChanged())
                .isTrue();
    }

    @Test
    void anUpdateAfterOneThatBrokeOffLateWritesWhatItShould() {
        // Long enough that the broken one has written nodes to the file before.
        String long1 = OTHER_TEXT + " x".repeat(400_000);
        String long2 = OTHER_TEXT + " y".repeat(300_000);
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);
        Stream<LinkedPaper> broken = Stream.of("3", "boom").map(id -> {
            if (id.equals("boom")) {
                throw new IllegalStateException("no more");
            }
            return paper(id, long1);
        });
        assertThatThrownBy(() -> graph.update(new Corpus(broken, Samples.CONCEPTS, "1.0"), Absent.KEEP))
                .hasMessage("no more");
        assertThat(quads()).isEqualTo(expected(paper("1"), paper("2")));

        graph.update(corpus(paper("4", long2), paper("5")), Absent.KEEP);

        Set<String> all = expected(paper("1"), paper("2"), paper("4", long2), paper("5"));
        assertThat(quads()).isEqualTo(all);
        graph.close();
        graph = KnowledgeGraph.open(folder.resolve("graph"));
        assertThat(quads()).isEqualTo(all);
    }

    @Test
    void whatWasAskedForBeforeItCameIsFoundAfterwards() {
        graph.update(corpus(paper("1")), Absent.REMOVE);
        String question =
                "SELECT (COUNT(*) AS ?n) { <" + graph.iris().summary("2").getURI() + "> ?p ?o }";
        assertThat(count(question)).isZero();

        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);

        assertThat(count(question)).isPositive();
    }

    @Test
    void whatIsFoundInAnotherOrderIsNoChange() {
        LinkedPaper paper = paper("1");
        LinkedPaper turned = new LinkedPaper(
                paper.paper(),
                paper.summary(),
                List.of(paper.concepts().get(1), paper.concepts().get(0)),
                paper.citations());
        graph.update(corpus(paper), Absent.REMOVE);
        String state = graph.state();

        assertThat(graph.update(corpus(turned), Absent.REMOVE)).isEqualTo(new UpdateCounts(0, 0, 1, 0, 0, 0));
        assertThat(graph.state()).isEqualTo(state);
    }

    @Test
    void manySmallUpdatesComeToTheSameAsOneBuild() {
        java.util.Random random = new java.util.Random(5);
        GeneratedCorpus generated = new GeneratedCorpus("first");
        java.util.Map<Integer, LinkedPaper> papers = new java.util.TreeMap<>();
        for (int i = 0; i < 60; i++) {
            papers.put(i, generated.paper(i));
        }
        graph.update(corpusOf(papers, generated), Absent.REMOVE);
        GeneratedCorpus second = new GeneratedCorpus("second");
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 8; i++) {
                int number = random.nextInt(90);
                switch (random.nextInt(3)) {
                    case 0 -> papers.remove(number);
                    case 1 -> papers.put(number, generated.paper(number));
                    default -> papers.put(number, second.paper(number));
                }
            }
            graph.update(corpusOf(papers, generated), Absent.REMOVE);
            assertThat(graph.update(corpusOf(papers, generated), Absent.REMOVE).nothingChanged())
                    .isTrue();
        }
        Set<String> updated = quads();
        try (KnowledgeGraph atOnce = KnowledgeGraph.openOrCreate(folder.resolve("at-once"), Optional.empty())) {
            atOnce.update(corpusOf(papers, generated), Absent.REMOVE);
            assertThat(updated).isEqualTo(quads(atOnce));
        }
    }

    private static Corpus corpusOf(java.util.Map<Integer, LinkedPaper> papers, GeneratedCorpus generated) {
        return new Corpus(List.copyOf(papers.values()).stream(), generated.concepts(), "1.0");
    }

    @Test
    void queriesSeeTheUnionOfTheGraphsAndNoDigests() {
        graph.update(corpus(paper("1"), paper("2")), Absent.REMOVE);

        assertThat(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER STRSTARTS(STR(?p), 'urn:papergraph') }"))
                .isZero();
        assertThat(count("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
                .isEqualTo(3);
        assertThat(count("PREFIX cito: <http://purl.org/spar/cito/> SELECT (COUNT(*) AS ?n) { ?s cito:reviews ?p }"))
                .isEqualTo(2);
    }

    private int count(String query) {
        return graph.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                RowSet rows = exec.select();
                return Integer.valueOf(rows.next().get("n").getLiteralLexicalForm());
            }
        });
    }

    private Set<String> quads() {
        return quads(graph);
    }

    private static Set<String> quads(KnowledgeGraph graph) {
        return graph.read(dataset -> {
            Set<String> quads = new TreeSet<>();
            dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> quads.add(quad.toString()));
            return quads;
        });
    }

    private Set<String> expected(LinkedPaper... papers) {
        PaperMapper mapper = new PaperMapper(graph.iris(), "1.0");
        MappedGraph concepts =
                new ConceptMapper(graph.iris()).map(Set.of(Samples.BERT, Samples.SQUAD), Samples.CONCEPTS);
        Set<String> quads = new TreeSet<>();
        Stream.concat(Stream.of(concepts), List.of(papers).stream().map(mapper::map))
                .forEach(named -> named.triples()
                        .forEach(triple ->
                                quads.add(Quad.create(named.name(), triple).toString())));
        return quads;
    }
}
