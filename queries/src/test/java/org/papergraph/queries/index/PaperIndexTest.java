package org.papergraph.queries.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.graph.store.Absent;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.ontology.Role;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;
import org.papergraph.queries.statistics.Statistics;

@ExtendWith(SmallGraph.Given.class)
class PaperIndexTest {

    private static final String CORPUS = """
            = a | t:a | Alpha | | 2015 |
            A robot learns with {Adam|method:Adam|uses|0.9}.

            = b | t:b | Beta | | 2016 |
            Another robot walks.
            """;

    @TempDir
    Path folder;

    @Test
    void aPaperHasWhatTheGraphSaysAndAFeatureThePapersThatHaveIt(SmallGraph graph) {
        PaperIndex index = graph.index();
        for (int paper = 0; paper < index.papers(); paper++) {
            assertThat(index.paper(index.iri(paper))).isEqualTo(paper);
            Vector vector = index.vector(paper);
            for (int feature : vector.features()) {
                assertThat(index.papersWith(feature)).contains(paper);
            }
        }
        for (int feature = 0; feature < index.features(); feature++) {
            assertThat(index.feature(index.space(feature), index.key(feature))).isEqualTo(feature);
            for (int paper : index.papersWith(feature)) {
                assertThat(index.vector(paper).features()).contains(feature);
            }
        }
    }

    @Test
    void aPaperScoresTheSameFromEitherSide(SmallGraph graph) {
        PaperIndex index = graph.index();
        Random random = new Random(17);
        for (int round = 0; round < 50; round++) {
            double[] factors = new double[index.features()];
            Terms terms = new Terms(index, factors.length);
            for (int feature = 0; feature < factors.length; feature++) {
                if (random.nextInt(4) == 0) {
                    factors[feature] = random.nextDouble() - 0.2;
                    terms.put(feature, factors[feature]);
                }
            }
            Factors asked = new Factors(terms);
            // They are looked at in an array that the rounds before have used.
            Scores counted =
                    index.withScores(terms, scores -> new Scores(scores.stored().clone(), scores.unit()));
            for (int paper = 0; paper < index.papers(); paper++) {
                Vector vector = index.vector(paper);
                double expected = 0;
                for (int i = 0; i < vector.size(); i++) {
                    expected += factors[vector.features()[i]] * vector.weights()[i];
                }
                double[] told = new double[1];
                index.shares(index.stored(paper), asked, (feature, note, share) -> told[0] += share);
                assertThat(index.scores(new int[] {paper}, asked)[0]).isCloseTo(expected, within(1e-4));
                assertThat(told[0]).isCloseTo(expected, within(1e-4));
                assertThat((double) counted.of(paper)).isCloseTo(expected, within(1e-4));
            }
        }
        assertThat(index.scores(new int[] {0}, new Factors(new Terms(index, 0)))[0])
                .isZero();
    }

    @Test
    void rolesAreCountedByPapersAndLabelsAreFoundAsPeopleWriteThem(SmallGraph graph) {
        PaperIndex index = graph.index();
        int bert = index.concept("bert");

        assertThat(index.featureLabel(bert)).isEqualTo("BERT");
        assertThat(index.papers(bert, Role.INTRODUCES)).isEqualTo(1);
        assertThat(index.papers(bert, Role.MENTIONS)).isEqualTo(2);
        assertThat(index.featureLabel(index.concept("res-net"))).isEqualTo("residual network");
        assertThat(index.concept("no such thing")).isNegative();
        assertThat(index.paper("no such paper")).isNegative();
    }

    @Test
    void whoeverNamesAConceptIsKnownByAnyOfItsLabels() {
        SmallGraph graph = SmallGraph.of(TestCorpus.parse("""
                = a | t:a | Alpha | | 2015 |
                It samples by {annealed importance sampling|method:annealed importance sampling|uses|0.9}.

                = b | t:b | Beta | | 2016 |
                Annealed importance sampling is slow.

                = c | t:c | Gamma | | 2017 |
                AI, and importance sampling that is annealed.
                """));
        try (graph) {
            PaperIndex index = graph.index();
            int named = index.feature(Space.NAMED_CONCEPTS, index.key(index.concept("annealed importance sampling")));

            assertThat(Arrays.stream(index.papersWith(named)).mapToObj(index::label))
                    .containsExactlyInAnyOrder("Alpha", "Beta");
        }
    }

    @Test
    void theTopicsOfAPaperAreThoseOfItsWords(SmallGraph graph) {
        PaperTopics topics = graph.index().topics();
        for (int paper = 0; paper < graph.index().papers(); paper++) {
            float[] vector = topics.of(paper);
            assertThat(topics.likeness(paper, vector)).isCloseTo(1, within(0.02));
        }
        assertThat(topics.ofWords(Map.of("no-such-word", 1))).containsOnly(0);
    }

    @Test
    void theStatisticsAreThoseOfTheGraph(SmallGraph graph) {
        Statistics counted = graph.ask(Statistics::of);

        assertThat(graph.index().statistics()).isEqualTo(counted);
    }

    @Test
    void anIndexOfAnotherStateIsNotOpened() throws IOException {
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder.resolve("graph"), Optional.empty())) {
            graph.update(TestCorpus.parse(CORPUS), Absent.REMOVE);
            String first = graph.state();
            assertThat(PaperIndex.open(folder.resolve("index"), first)).isEmpty();
            build(graph);
            assertThat(words(first, "robot")).containsExactlyInAnyOrder("Alpha", "Beta");

            graph.update(TestCorpus.parse(CORPUS.replace("walks", "swims")), Absent.REMOVE);
            assertThat(graph.state()).isNotEqualTo(first);
            assertThat(PaperIndex.open(folder.resolve("index"), graph.state())).isEmpty();
            build(graph);
            assertThat(words(graph.state(), "swims")).containsExactly("Beta");
            assertThat(words(graph.state(), "walks")).isEmpty();

            graph.update(TestCorpus.parse(CORPUS.substring(0, CORPUS.indexOf("= b"))), Absent.REMOVE);
            build(graph);
            assertThat(words(graph.state(), "robot")).containsExactly("Alpha");
        }
    }

    @Test
    void whatIsCutOffOrDamagedIsMadeAnew() throws IOException {
        try (KnowledgeGraph graph = KnowledgeGraph.openOrCreate(folder.resolve("graph"), Optional.empty())) {
            graph.update(TestCorpus.parse(CORPUS), Absent.REMOVE);
            build(graph);
            Path file = folder.resolve("index").resolve("papers.idx");
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 900));
            assertThat(PaperIndex.open(folder.resolve("index"), graph.state())).isEmpty();
            build(graph);
            for (Path part : list(folder.resolve("index").resolve("words"))) {
                Files.write(part, new byte[] {1, 2, 3}, StandardOpenOption.TRUNCATE_EXISTING);
            }
            assertThat(PaperIndex.open(folder.resolve("index"), graph.state())).isEmpty();
            build(graph);
            assertThat(words(graph.state(), "robot")).hasSize(2);
        }
    }

    @Test
    void anEmptyGraphHasAnEmptyIndex() {
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(""))) {
            assertThat(graph.index().papers()).isZero();
            assertThat(graph.index().search("anything", 5)).isEmpty();
        }
    }

    private List<String> words(String state, String words) {
        try (PaperIndex index = PaperIndex.open(folder.resolve("index"), state).orElseThrow()) {
            return index.search(words, 10).stream()
                    .map(found -> index.label(found.paper()))
                    .toList();
        }
    }

    private void build(KnowledgeGraph graph) {
        SmallGraph.build(folder.resolve("index"), graph);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
