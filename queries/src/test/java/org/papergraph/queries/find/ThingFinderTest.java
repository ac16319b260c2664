package org.papergraph.queries.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.papergraph.queries.SmallGraph;
import org.papergraph.queries.TestCorpus;

/** A name may be that of a concept or of a paper. */
class ThingFinderTest {

    private static final String CORPUS = """
            = a | title:tideforecasts | Tide forecasts | | 2015 |
            {Tidal net|method:tidal network|uses|0.9}.
            """;

    @Test
    void aConceptGoesBeforeAPaper() {
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(CORPUS))) {
            Reference concept = graph.ask(view -> new ThingFinder(view).require("tidal network"));
            Reference paper = graph.ask(view -> new ThingFinder(view).require("tide forecasts"));

            assertThat(concept).isInstanceOf(ConceptRef.class);
            assertThat(paper).isInstanceOf(PaperRef.class);
        }
    }

    @Test
    void aMisspeltNameGetsTheNearestConceptsAndPapers() {
        try (SmallGraph graph = SmallGraph.of(TestCorpus.parse(CORPUS))) {
            assertThatThrownBy(() -> graph.ask(view -> new ThingFinder(view).require("tidel netwrk")))
                    .hasMessageStartingWith("the graph has no concept or paper called \"tidel netwrk\" (unknown-paper)")
                    .hasMessageContaining("method:tidal network");
            assertThatThrownBy(() -> graph.ask(view -> new ThingFinder(view).require("tide forcasts")))
                    .hasMessageContaining("Tide forecasts");
        }
    }
}
