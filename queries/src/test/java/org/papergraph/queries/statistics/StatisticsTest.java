package org.papergraph.queries.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.papergraph.graph.store.Corpus;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Role;
import org.papergraph.queries.Golden;
import org.papergraph.queries.SmallGraph;

@ExtendWith(SmallGraph.Given.class)
class StatisticsTest {

    @Test
    void whatTheCorpusHoldsIsCounted(SmallGraph graph) {
        Statistics statistics = graph.ask(Statistics::of);

        assertThat(statistics.papers()).isEqualTo(8);
        assertThat(statistics.stubs()).isEqualTo(2);
        assertThat(statistics.summaries()).isEqualTo(9);
        assertThat(statistics.concepts())
                .isEqualTo(Map.of(
                        ConceptKind.METHOD, 9L,
                        ConceptKind.DATASET, 4L,
                        ConceptKind.TASK, 3L,
                        ConceptKind.METRIC, 1L));
        assertThat(statistics.links()).containsEntry(Role.INTRODUCES, 6L).containsEntry(Role.MENTIONS, 1L);
        assertThat(statistics.resolvedCitations()).isEqualTo(6);
        assertThat(statistics.unresolvedCitations()).isZero();
        assertThat(statistics.firstYear()).contains(2014);
        assertThat(statistics.lastYear()).contains(2020);
        Golden.compareAnswer(Golden.folder("statistics"), statistics, StatisticsText.of(statistics));
    }

    @Test
    void anEmptyGraphHasNothing() {
        try (SmallGraph graph = SmallGraph.of(new Corpus(Stream.of(), java.util.List.of(), "test"))) {
            Statistics statistics = graph.ask(Statistics::of);

            assertThat(statistics.papers()).isZero();
            assertThat(statistics.firstYear()).isEmpty();
        }
    }
}
