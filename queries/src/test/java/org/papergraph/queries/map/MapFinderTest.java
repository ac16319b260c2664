package org.papergraph.queries.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.queries.Golden;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;
import org.papergraph.queries.find.ThingFinder;

/** The cases of the folder "map": what is around a thing, as DOT and as GraphML. */
@ExtendWith(SmallGraph.Given.class)
class MapFinderTest {

    @ParameterizedTest
    @CsvSource({
        "concept, BERT, 1, 20, false",
        "paper, arxiv:1706.03762, 1, 30, true",
        "near, SQuAD, 2, 6, false",
        "alone, A Paper with Nothing, 3, 10, false"
    })
    void whatIsAroundAThingIsTheGoldenOne(
            String folder, String name, int depth, int nodes, boolean authors, SmallGraph graph) throws IOException {
        Neighbourhood map = map(graph, name, new MapLimits(depth, nodes, authors));

        Golden.compare(Golden.folder("map").resolve(folder).resolve("expected.dot"), written(map, MapFormat.DOT));
        Golden.compare(
                Golden.folder("map").resolve(folder).resolve("expected.graphml"), written(map, MapFormat.GRAPHML));
    }

    @Test
    void theMiddleComesFirstAndNothingIsFartherThanTheDepth(SmallGraph graph) {
        Neighbourhood map = map(graph, "BERT", new MapLimits(2, 100, true));

        assertThat(map.nodes()).first().satisfies(node -> {
            assertThat(node.label()).isEqualTo("BERT");
            assertThat(node.steps()).isZero();
        });
        assertThat(map.nodes()).extracting(MapNode::iri).doesNotHaveDuplicates();
        assertThat(map.nodes()).allSatisfy(node -> assertThat(node.steps()).isBetween(0, 2));
        assertThat(map.remark()).isEmpty();
    }

    @Test
    void everyEdgeIsBetweenThingsOfTheMapAndOnlyTheMiddleMayStandAlone(SmallGraph graph) {
        Neighbourhood map = map(graph, "BERT", new MapLimits(3, 12, true));

        assertThat(map.nodes()).hasSize(12);
        assertThat(map.edges())
                .allSatisfy(
                        edge -> assertThat(map.nodes()).extracting(MapNode::iri).contains(edge.from(), edge.to()));
        assertThat(map.nodes())
                .allSatisfy(node -> assertThat(map.edges())
                        .anyMatch(edge ->
                                edge.from().equals(node.iri()) || edge.to().equals(node.iri())));
        assertThat(map.remark())
                .hasValueSatisfying(
                        remark -> assertThat(remark)
                                .isEqualTo(
                                        "there is more within 3 steps than the 12 nearest that are shown; allow more with --limit"));
    }

    @Test
    void aHubIsFartherThanWhatFewPapersName() {
        String many = IntStream.range(0, 30)
                .mapToObj(i -> "= p%d | title:p%d | Paper %d | | 2015 |\nIt names {Hub|method:Hub|uses|0.9}.\n"
                        .formatted(i, i, i))
                .collect(Collectors.joining("\n"));
        String corpus = "+ method | Hub | | | |\n+ method | Rare | | | |\n\n" + many + """

                = a | title:a | First Paper | | 2015 |
                It uses {Hub|method:Hub|uses|0.9} and {Rare|method:Rare|uses|0.9}.

                = b | title:b | Second Paper | | 2015 |
                It uses {Rare|method:Rare|uses|0.9}.
                """;
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(corpus))) {
            assertThat(map(graph, "First Paper", new MapLimits(2, 4, false)).nodes())
                    .extracting(MapNode::label)
                    .containsExactly("First Paper", "Rare", "Hub", "Second Paper");
        }
    }

    @Test
    void authorsAreThereIfTheyAreAskedFor(SmallGraph graph) {
        assertThat(map(graph, "Generative Adversarial Nets", new MapLimits(1, 50, true))
                        .nodes())
                .extracting(MapNode::kind)
                .contains("author");
        assertThat(map(graph, "Generative Adversarial Nets", new MapLimits(1, 50, false))
                        .nodes())
                .extracting(MapNode::kind)
                .doesNotContain("author");
    }

    @Test
    void anEdgeSaysTheRoleAndHowSureThatIs(SmallGraph graph) {
        Neighbourhood map = map(graph, "RoBERTa", new MapLimits(2, 50, false));

        assertThat(map.edges())
                .contains(new MapEdge(
                        "https://papergraph.org/data/paper/arxiv/1907.11692",
                        "https://papergraph.org/data/concept/method/bert",
                        "uses",
                        Optional.of(0.93)))
                .contains(new MapEdge(
                        "https://papergraph.org/data/paper/arxiv/1907.11692",
                        "https://papergraph.org/data/paper/arxiv/1810.04805",
                        "cites",
                        Optional.empty()))
                .contains(new MapEdge(
                        "https://papergraph.org/data/concept/method/roberta",
                        "https://papergraph.org/data/concept/method/bert",
                        "broader",
                        Optional.empty()));
    }

    @Test
    void theEndingSaysTheFormat() {
        assertThat(MapFormat.of(Path.of("a.GraphML"))).isEqualTo(MapFormat.GRAPHML);
        assertThat(MapFormat.of(Path.of("b/a.gv"))).isEqualTo(MapFormat.DOT);
        assertThatThrownBy(() -> MapFormat.of(Path.of("a.png"))).hasMessageContaining("(unknown-ending)");
    }

    private static Neighbourhood map(SmallGraph graph, String name, MapLimits limits) {
        return graph.ask(view -> new MapFinder(view, limits).around(new ThingFinder(view).require(name)));
    }

    private static String written(Neighbourhood map, MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(map, out);
        return out.toString(UTF_8);
    }
}
