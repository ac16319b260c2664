package org.papergraph.queries.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.queries.Golden;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.find.ConceptFinder;
import org.papergraph.queries.find.PaperFinder;
import org.papergraph.queries.find.Reference;

@ExtendWith(SmallGraph.Given.class)
class PathFinderTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({
        "papers, paper:arxiv:1907.11692, paper:arxiv:1706.03762",
        "concepts, concept:RoBERTa, concept:machine translation",
        "mixed, concept:GLUE, paper:arxiv:1706.03762"
    })
    void thePathsAreTheGoldenOnes(String folder, String from, String to, SmallGraph graph) {
        PathAnswer answer = ask(graph, from, to, 4, 3);

        Golden.compareAnswer(Golden.folder("path").resolve(folder), answer, new PathText(100).of(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "paper:arxiv:1907.11692, paper:arxiv:1706.03762, 4",
        "paper:arxiv:1907.11692, paper:arxiv:1706.03762, 5",
        "concept:RoBERTa, concept:BLEU, 6",
        "concept:SQuAD, paper:arxiv:1409.0473, 3"
    })
    void noOtherPathIsCheaper(String from, String to, int steps, SmallGraph graph) {
        List<Double> all = graph.ask(view -> {
            List<Double> costs = new ArrayList<>();
            NodeId start = id(view, from);
            walk(new Neighbours(view), start, id(view, to), steps, 0, new HashSet<>(Set.of(start)), costs);
            return costs;
        });
        List<FoundPath> found = ask(graph, from, to, steps, 5).paths();

        all.sort(null);
        assertThat(found).hasSize(Math.min(5, all.size()));
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).cost()).isCloseTo(all.get(i), within(0.01));
        }
    }

    private static void walk(
            Neighbours neighbours,
            NodeId at,
            NodeId to,
            int steps,
            double cost,
            Set<NodeId> passed,
            List<Double> costs) {
        if (at.equals(to)) {
            costs.add(cost);
        } else if (steps > 0) {
            neighbours.of(at).forEach((next, price) -> {
                if (passed.add(next)) {
                    walk(neighbours, next, to, steps - 1, cost + price, passed, costs);
                    passed.remove(next);
                }
            });
        }
    }

    @Test
    void aPathIsNotLongerThanAskedForAndComesByNothingTwice(SmallGraph graph) {
        List<FoundPath> paths =
                ask(graph, "concept:RoBERTa", "concept:BLEU", 6, 50).paths();

        assertThat(paths).isNotEmpty().allSatisfy(path -> {
            assertThat(path.steps()).hasSizeLessThanOrEqualTo(6);
            assertThat(path.steps()).extracting(PathStep::iri).doesNotHaveDuplicates();
            assertThat(path.steps())
                    .allSatisfy(step -> assertThat(step.sentence()).isPresent());
        });
    }

    @Test
    void whatManyPapersNameCostsMore() {
        assertThat(Neighbours.price(1)).isEqualTo(1);
        assertThat(Neighbours.price(1000)).isGreaterThan(4).isLessThan(5);
        assertThat(Neighbours.price(0)).isEqualTo(1);
    }

    @Test
    void thatThereIsNoPathIsSaid(SmallGraph graph) {
        PathAnswer near = ask(graph, "concept:RoBERTa", "concept:machine translation", 2, 3);
        PathAnswer apart = ask(graph, "concept:RoBERTa", "paper:title:apaperwithnothing", 9, 3);

        assertThat(near.paths()).isEmpty();
        assertThat(near.remark())
                .contains(
                        "no path of at most 2 steps connects method:RoBERTa and task:machine translation; allow more with"
                                + " --steps");
        assertThat(apart.paths()).isEmpty();
        assertThat(apart.remark()).isPresent();
    }

    @Test
    void theSearchStopsInTime(SmallGraph graph) {
        PathAnswer answer = graph.ask(view -> new PathFinder(view, new PathLimits(9, 3, Duration.ofNanos(1)))
                .between(end(view, "concept:RoBERTa"), end(view, "paper:title:apaperwithnothing")));

        assertThat(answer.remark().orElseThrow()).startsWith("the search stopped after ");
    }

    @Test
    void oneThingIsNotConnectedWithItself(SmallGraph graph) {
        assertThatThrownBy(() -> ask(graph, "concept:BERT", "concept:bert", 4, 3))
                .isInstanceOf(QueryException.class)
                .hasMessage("both ends are method:BERT (same-ends); name two different ones");
    }

    private static PathAnswer ask(SmallGraph graph, String from, String to, int steps, int paths) {
        return graph.ask(view ->
                new PathFinder(view, new PathLimits(steps, paths, LONG)).between(end(view, from), end(view, to)));
    }

    private static NodeId id(GraphView view, String name) {
        return view.ids().id(NodeFactory.createURI(end(view, name).iri()));
    }

    private static Reference end(GraphView view, String name) {
        String[] parts = name.split(":", 2);
        return parts[0].equals("paper")
                ? new PaperFinder(view).require(parts[1])
                : new ConceptFinder(view).require(parts[1]);
    }
}
